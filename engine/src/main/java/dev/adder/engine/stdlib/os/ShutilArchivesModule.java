package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;

/** The archives of {@code shutil}, which are written in Python and load when a program asks for one of them. */
@PyModule("shutil")
final class ShutilArchivesModule {
    private ShutilArchivesModule() {}

    private static Object of(Ctx ctx, String name) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_archiving"), name);
    }

    @PyValue("ExecError")
    static Object execError(Ctx ctx) {
        return of(ctx, "ExecError");
    }

    @PyValue("ReadError")
    static Object readError(Ctx ctx) {
        return of(ctx, "ReadError");
    }

    @PyValue("RegistryError")
    static Object registryError(Ctx ctx) {
        return of(ctx, "RegistryError");
    }

    @PyValue("make_archive")
    static Object makeArchive(Ctx ctx) {
        return of(ctx, "make_archive");
    }

    @PyValue("get_archive_formats")
    static Object archiveFormats(Ctx ctx) {
        return of(ctx, "get_archive_formats");
    }

    @PyValue("register_archive_format")
    static Object registerArchiveFormat(Ctx ctx) {
        return of(ctx, "register_archive_format");
    }

    @PyValue("unregister_archive_format")
    static Object unregisterArchiveFormat(Ctx ctx) {
        return of(ctx, "unregister_archive_format");
    }

    @PyValue("unpack_archive")
    static Object unpackArchive(Ctx ctx) {
        return of(ctx, "unpack_archive");
    }

    @PyValue("get_unpack_formats")
    static Object unpackFormats(Ctx ctx) {
        return of(ctx, "get_unpack_formats");
    }

    @PyValue("register_unpack_format")
    static Object registerUnpackFormat(Ctx ctx) {
        return of(ctx, "register_unpack_format");
    }

    @PyValue("unregister_unpack_format")
    static Object unregisterUnpackFormat(Ctx ctx) {
        return of(ctx, "unregister_unpack_format");
    }
}
