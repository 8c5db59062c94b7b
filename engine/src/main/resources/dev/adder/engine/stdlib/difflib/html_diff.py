import re as _re
from difflib import IS_CHARACTER_JUNK, ndiff as _ndiff

# How changes are marked inside of lines until they are HTML: a start with its kind, and an end.
_START, _END = "\0", "\1"
_BLANK = ("", "\n", True)
_RUN = _re.compile(r"\++|-+|\^+")


class _Side(object):
    """One side of the table: its rows as triples of number, text and whether it is changed."""

    def __init__(self):
        self.rows = []
        self.number = 0

    def add(self, text, changed):
        self.number += 1
        self.rows.append((self.number, text, changed))

    def whole(self, line):
        """Add a line that the other side has not."""
        self.add(_START + line[0] + (line[2:] or " ") + _END, True)

    def marked(self, line, marks):
        """Add a line of which the second one says what is changed."""
        pieces, last = [], 0
        for run in _RUN.finditer(marks):
            pieces.append(line[last:run.start()] + _START + run[0][0] + line[run.start():run.end()] + _END)
            last = run.end()
        self.add(("".join(pieces) + line[last:])[2:], True)


def _side_by_side(delta):
    """The rows of a delta as pairs of a left and a right triple; blanks fill up what one side has not."""
    left, right = _Side(), _Side()
    lines = list(delta)
    at = owed = 0

    def settle(blanks):
        (left if blanks > 0 else right).rows.extend([_BLANK] * abs(blanks))

    while at < len(lines):
        line, tags = lines[at], "".join([line[0] for line in lines[at:at + 4]])
        if tags.startswith("-?+?"):
            left.marked(line, lines[at + 1])
            right.marked(lines[at + 2], lines[at + 3])
            at += 4
        elif tags.startswith("-+?"):
            left.add(line[2:], True)
            right.marked(lines[at + 1], lines[at + 2])
            at += 3
        elif tags.startswith("-?+"):
            left.marked(line, lines[at + 1])
            right.add(lines[at + 2][2:], True)
            at += 3
        elif tags[0] == "-":
            owed -= 1
            if tags.startswith(("--?+", "--+", "- ")) and not tags.startswith("--++"):
                settle(owed)
                owed = 0
            left.whole(line)
            at += 1
        elif tags[0] == "+":
            owed += 1
            if tags.startswith(("+ ", "+-")) and not tags.startswith("+--"):
                settle(owed)
                owed = 0
            right.whole(line)
            at += 1
        else:
            left.add(line[2:], False)
            right.add(line[2:], False)
            at += 1
    settle(owed)
    return list(zip(left.rows, right.rows))


def _changed(row):
    return row[0][2] or row[1][2]


def _near_changes(rows, around):
    """The rows that are changed or not far from one; None where rows are left out."""
    at = 0
    while True:
        first = at
        while first < len(rows) and not _changed(rows[first]):
            first += 1
        if first == len(rows):
            return
        if first - at > around:
            yield None
            at = first - around
        yield from rows[at:first + 1]
        at, left = first + 1, around
        while left and at < len(rows):
            yield rows[at]
            left = around if _changed(rows[at]) else left - 1
            at += 1


class HtmlDiff(object):
    """Makes HTML that shows two lists of lines side by side, with what differs in colour."""

    _file_template = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

    _styles = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""

    _table_template = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

    _legend = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        """Take the width of tabs, the width of lines, and what ndiff() is to take for junk."""
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *, charset="utf-8"):
        """Return a whole HTML file that shows the lines side by side."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % {
            "styles": self._styles, "legend": self._legend, "table": table, "charset": charset}
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """Return an HTML table that shows the lines side by side."""
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = ["from%d_" % number, "to%d_" % number]
        delta = _ndiff([self._tabbed(line) for line in fromlines], [self._tabbed(line) for line in tolines],
                       self._linejunk, self._charjunk)
        rows = _side_by_side(delta)
        if context:
            rows = list(_near_changes(rows, numlines))
        if self._wrapcolumn:
            rows = list(self._wrapped(rows))
        header = ""
        if fromdesc or todesc:
            cell = '<th class="diff_next"><br /></th><th colspan="2" class="diff_header">%s</th>'
            header = "<thead><tr>" + cell % fromdesc + cell % todesc + "</tr></thead>"
        table = self._table_template % {
            "data_rows": "".join(self._data_rows(rows, context, numlines)), "header_row": header,
            "prefix": self._prefix[1]}
        for mark, markup in ((_START + "+", '<span class="diff_add">'), (_START + "-", '<span class="diff_sub">'),
                             (_START + "^", '<span class="diff_chg">'), (_END, "</span>"), ("\t", "&nbsp;")):
            table = table.replace(mark, markup)
        return table

    def _tabbed(self, line):
        """The line with as many tabs as a tab is wide, so that tabs and blanks still differ."""
        line = line.replace(" ", "\0").expandtabs(self._tabsize)
        return line.replace(" ", "\t").replace("\0", " ").rstrip("\n")

    def _wrapped(self, rows):
        """The rows with long lines cut into several."""
        filler = ("", " ")
        for row in rows:
            if row is None:
                yield None
                continue
            left, right = self._cut(*row[0][:2]), self._cut(*row[1][:2])
            changed = _changed(row)
            for i in range(max(len(left), len(right))):
                yield ((*(left[i] if i < len(left) else filler), changed),
                       (*(right[i] if i < len(right) else filler), changed))

    def _cut(self, number, text):
        """The pieces of a line as pairs of number and text; marks do not count, and go on in the next piece."""
        pieces, width = [], self._wrapcolumn
        while number and len(text) > width and len(text) - 3 * text.count(_START) > width:
            at = shown = 0
            kind = ""
            while shown < width and at < len(text):
                if text[at] == _START:
                    kind = text[at + 1]
                    at += 2
                elif text[at] == _END:
                    kind = ""
                    at += 1
                else:
                    at += 1
                    shown += 1
            pieces.append((number, text[:at] + (_END if kind else "")))
            number, text = ">", (_START + kind if kind else "") + text[at:]
        pieces.append((number, text))
        return pieces

    def _cell(self, side, number, text):
        anchor = ' id="%s%d"' % (self._prefix[side], number) if isinstance(number, int) else ""
        text = text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
        text = text.replace(" ", "&nbsp;").rstrip()
        return '<td class="diff_header"%s>%s</td><td nowrap="nowrap">%s</td>' % (anchor, number, text)

    def _data_rows(self, rows, context, numlines):
        """The rows of the table, with links from change to change between the sides."""
        name = self._prefix[1]
        anchors, links = [""] * max(1, len(rows)), [""] * max(1, len(rows))
        changes = last = 0
        inside = False
        for i, row in enumerate(rows):
            begins = row is not None and _changed(row)
            if begins and not inside:
                last = i
                anchors[max(0, i - numlines)] = ' id="difflib_chg_%s_%d"' % (name, changes)
                changes += 1
                links[i] = '<a href="#difflib_chg_%s_%d">n</a>' % (name, changes)
            inside = begins
        if not (rows and rows[0] is not None and _changed(rows[0])):
            links[0] = '<a href="#difflib_chg_%s_0">f</a>' % name
        links[last] = '<a href="#difflib_chg_%s_top">t</a>' % name
        line = '            <tr><td class="diff_next"%s>%s</td>%s<td class="diff_next">%s</td>%s</tr>\n'
        if not rows:
            said = "No Differences Found" if context else "Empty File"
            cell = "<td></td><td>&nbsp;%s&nbsp;</td>" % said
            yield line % (anchors[0], links[0], cell, links[0], cell)
        for i, row in enumerate(rows):
            if row is not None:
                yield line % (anchors[i], links[i], self._cell(0, *row[0][:2]), links[i], self._cell(1, *row[1][:2]))
            elif i > 0:
                yield "        </tbody>        \n        <tbody>\n"


HtmlDiff.__module__ = "difflib"
