"""Module doc.

>>> add(1, 2)
3
>>> add("a", 1)
Traceback (most recent call last):
    ...
TypeError: can only concatenate str (not "int") to str
"""
import doctest
def add(a, b):
    """Adds.

    >>> add(2, 2)
    4
    >>> for i in range(2):
    ...     print(i)
    0
    1
    >>> x = add(1, 1)
    >>> x
    2
    """
    return a + b
class A:
    """
    >>> A().f(3)
    [0, 1, 2]
    """
    def f(self, n):
        """
        >>> A().f(2)
        [0, 1]
        """
        return list(range(n))
print(doctest.testmod())
r = doctest.testmod(verbose=True)
print(r, r.failed)
# ---
import doctest
def f():
    """
    >>> print(list(range(20))) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print("a   b") # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> 1/0
    Traceback (most recent call last):
    ZeroDivisionError: division by zero
    >>> int("x") # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: other
    >>> 5 # doctest: +SKIP
    6
    >>> True
    1
    >>> _
    True
    """
doctest.run_docstring_examples(f, globals(), verbose=True, name="f")
t = doctest.DocTestFinder().find(f, "f")[0]; print(len(t.examples), t.examples[0].source, t.examples[0].want, t.examples[2].exc_msg, t.lineno, t.examples[1].lineno, t.examples[0].options)
p = doctest.DocTestParser(); print(p.get_examples(">>> 1\n1\ntext")[0].want, [type(x).__name__ for x in p.parse("hello\n>>> 1\n1\n\nbye")])
print(doctest.script_from_examples("text\n>>> 1+1\n2\n"), doctest.TestResults(0, 2))
print(doctest.OutputChecker().check_output("a...c\n", "abc\n", doctest.ELLIPSIS), doctest.ELLIPSIS)
# ---
import doctest
doctest.DocTestParser().get_examples(">>>1\n")
# ---
import doctest
def g():
    """
    >>> g()
    1
    2
    3
    4
    """
    for i in [1, 2, 5, 4]: print(i)
doctest.testmod(optionflags=doctest.REPORT_NDIFF)
doctest.testmod(optionflags=doctest.REPORT_UDIFF)
doctest.testmod(raise_on_error=True)
