package dev.adder.engine.stdlib.collections;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;

/** The methods of str that UserString passes on to its text. */
@PyType("UserString")
final class UserStringTextMethods {
    private UserStringTextMethods() {}

    /** As the method of str. */
    @Py("capitalize(self, /, *args, **kwargs) -> UserString")
    static Object capitalizeText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "capitalize", args, kwargs));
    }

    /** As the method of str. */
    @Py("casefold(self, /, *args, **kwargs) -> UserString")
    static Object casefoldText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "casefold", args, kwargs));
    }

    /** As the method of str. */
    @Py("center(self, /, *args, **kwargs) -> UserString")
    static Object centerText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "center", args, kwargs));
    }

    /** As the method of str. */
    @Py("expandtabs(self, /, *args, **kwargs) -> UserString")
    static Object expandtabsText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "expandtabs", args, kwargs));
    }

    /** As the method of str. */
    @Py("format(self, /, *args, **kwargs) -> str")
    static Object formatText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "format", args, kwargs);
    }

    /** As the method of str. */
    @Py("format_map(self, /, *args, **kwargs) -> str")
    static Object formatMapText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "format_map", args, kwargs);
    }

    /** As the method of str. */
    @Py("ljust(self, /, *args, **kwargs) -> UserString")
    static Object ljustText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "ljust", args, kwargs));
    }

    /** As the method of str. */
    @Py("lower(self, /, *args, **kwargs) -> UserString")
    static Object lowerText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "lower", args, kwargs));
    }

    /** As the method of str. */
    @Py("lstrip(self, /, *args, **kwargs) -> UserString")
    static Object lstripText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "lstrip", args, kwargs));
    }

    /** As the method of str. */
    @Py("replace(self, /, *args, **kwargs) -> UserString")
    static Object replaceText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "replace", args, kwargs));
    }

    /** As the method of str. */
    @Py("rjust(self, /, *args, **kwargs) -> UserString")
    static Object rjustText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "rjust", args, kwargs));
    }

    /** As the method of str. */
    @Py("rstrip(self, /, *args, **kwargs) -> UserString")
    static Object rstripText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "rstrip", args, kwargs));
    }

    /** As the method of str. */
    @Py("strip(self, /, *args, **kwargs) -> UserString")
    static Object stripText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "strip", args, kwargs));
    }

    /** As the method of str. */
    @Py("swapcase(self, /, *args, **kwargs) -> UserString")
    static Object swapcaseText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "swapcase", args, kwargs));
    }

    /** As the method of str. */
    @Py("title(self, /, *args, **kwargs) -> UserString")
    static Object titleText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "title", args, kwargs));
    }

    /** As the method of str. */
    @Py("translate(self, /, *args, **kwargs) -> UserString")
    static Object translateText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "translate", args, kwargs));
    }

    /** As the method of str. */
    @Py("upper(self, /, *args, **kwargs) -> UserString")
    static Object upperText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "upper", args, kwargs));
    }

    /** As the method of str. */
    @Py("zfill(self, /, *args, **kwargs) -> UserString")
    static Object zfillText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "zfill", args, kwargs));
    }

    /** As the method of str. */
    @Py("removeprefix(self, /, *args, **kwargs) -> UserString")
    static Object removeprefixText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "removeprefix", args, kwargs));
    }

    /** As the method of str. */
    @Py("removesuffix(self, /, *args, **kwargs) -> UserString")
    static Object removesuffixText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.wrap(ctx, self, UserStringMethods.delegate(ctx, self, "removesuffix", args, kwargs));
    }

    /** As the method of str. */
    @Py("count(self, /, *args, **kwargs) -> Any")
    static Object countText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "count", args, kwargs);
    }

    /** As the method of str. */
    @Py("encode(self, encoding='utf-8', errors='strict') -> bytes")
    static Object encodeText(Ctx ctx, PyObject self, Object encoding, Object errors) {
        Object[] arguments = {encoding == PyNone.NONE ? "utf-8" : encoding, errors == PyNone.NONE ? "strict" : errors};
        return UserStringMethods.delegate(ctx, self, "encode", arguments, new PyDict());
    }

    /** As the method of str. */
    @Py("endswith(self, /, *args, **kwargs) -> Any")
    static Object endswithText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "endswith", args, kwargs);
    }

    /** As the method of str. */
    @Py("find(self, /, *args, **kwargs) -> Any")
    static Object findText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "find", args, kwargs);
    }

    /** As the method of str. */
    @Py("index(self, /, *args, **kwargs) -> Any")
    static Object indexText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "index", args, kwargs);
    }

    /** As the method of str. */
    @Py("isalpha(self, /, *args, **kwargs) -> Any")
    static Object isalphaText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isalpha", args, kwargs);
    }

    /** As the method of str. */
    @Py("isalnum(self, /, *args, **kwargs) -> Any")
    static Object isalnumText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isalnum", args, kwargs);
    }

    /** As the method of str. */
    @Py("isascii(self, /, *args, **kwargs) -> Any")
    static Object isasciiText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isascii", args, kwargs);
    }

    /** As the method of str. */
    @Py("isdecimal(self, /, *args, **kwargs) -> Any")
    static Object isdecimalText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isdecimal", args, kwargs);
    }

    /** As the method of str. */
    @Py("isdigit(self, /, *args, **kwargs) -> Any")
    static Object isdigitText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isdigit", args, kwargs);
    }

    /** As the method of str. */
    @Py("isidentifier(self, /, *args, **kwargs) -> Any")
    static Object isidentifierText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isidentifier", args, kwargs);
    }

    /** As the method of str. */
    @Py("islower(self, /, *args, **kwargs) -> Any")
    static Object islowerText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "islower", args, kwargs);
    }

    /** As the method of str. */
    @Py("isnumeric(self, /, *args, **kwargs) -> Any")
    static Object isnumericText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isnumeric", args, kwargs);
    }

    /** As the method of str. */
    @Py("isprintable(self, /, *args, **kwargs) -> Any")
    static Object isprintableText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isprintable", args, kwargs);
    }

    /** As the method of str. */
    @Py("isspace(self, /, *args, **kwargs) -> Any")
    static Object isspaceText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isspace", args, kwargs);
    }

    /** As the method of str. */
    @Py("istitle(self, /, *args, **kwargs) -> Any")
    static Object istitleText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "istitle", args, kwargs);
    }

    /** As the method of str. */
    @Py("isupper(self, /, *args, **kwargs) -> Any")
    static Object isupperText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "isupper", args, kwargs);
    }

    /** As the method of str. */
    @Py("join(self, /, *args, **kwargs) -> Any")
    static Object joinText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "join", args, kwargs);
    }

    /** As the method of str. */
    @Py("partition(self, /, *args, **kwargs) -> Any")
    static Object partitionText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "partition", args, kwargs);
    }

    /** As the method of str. */
    @Py("rpartition(self, /, *args, **kwargs) -> Any")
    static Object rpartitionText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "rpartition", args, kwargs);
    }

    /** As the method of str. */
    @Py("rfind(self, /, *args, **kwargs) -> Any")
    static Object rfindText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "rfind", args, kwargs);
    }

    /** As the method of str. */
    @Py("rindex(self, /, *args, **kwargs) -> Any")
    static Object rindexText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "rindex", args, kwargs);
    }

    /** As the method of str. */
    @Py("rsplit(self, /, *args, **kwargs) -> Any")
    static Object rsplitText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "rsplit", args, kwargs);
    }

    /** As the method of str. */
    @Py("split(self, /, *args, **kwargs) -> Any")
    static Object splitText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "split", args, kwargs);
    }

    /** As the method of str. */
    @Py("splitlines(self, /, *args, **kwargs) -> Any")
    static Object splitlinesText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "splitlines", args, kwargs);
    }

    /** As the method of str. */
    @Py("startswith(self, /, *args, **kwargs) -> Any")
    static Object startswithText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "startswith", args, kwargs);
    }

    /** As the method of str. */
    @Py("maketrans(self, /, *args, **kwargs) -> Any")
    static Object maketransText(Ctx ctx, PyObject self, Object[] args, PyDict kwargs) {
        return UserStringMethods.delegate(ctx, self, "maketrans", args, kwargs);
    }
}
