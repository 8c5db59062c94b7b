package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** What a member in the making has. */
@PyType("_proto_member")
final class ProtoMemberMethods {
    private ProtoMemberMethods() {}

    /** Make the member and put it into the class. */
    @Py("__set_name__(self, owner, name, /) -> None")
    static void setName(Ctx ctx, ProtoMember self, PyClass owner, Object name) {
        self.become(ctx, owner, name);
    }
}
