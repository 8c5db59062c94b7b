package dev.adder.engine.value;

import dev.adder.engine.run.Frame;
import dev.adder.engine.run.LiveData;

/** A call as {@code traceback.tb_frame} shows it. */
public final class PyFrame extends PyObject {
    public final Frame frame;

    public PyFrame(Frame frame) {
        super(Types.FRAME);
        this.frame = frame;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visitFrame(frame);
    }
}
