package dev.adder.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CodeBlocksTest {
    private static void extracts(String reply, String... programs) {
        assertEquals(List.of(programs), CodeBlocks.extract(reply));
    }

    @Test
    void nothingToRun() {
        extracts("");
        extracts("The answer is 42.");
        extracts("Use `print(1)` for that.");
        extracts("```python\n\n```");
        extracts("```\n| a | b |\n|---|---|\n```");
    }

    @Test
    void proseAround() {
        extracts("First I look.\n\n```python\nprint(1)\n```\nThen I see.", "print(1)\n");
    }

    @Test
    void tags() {
        for (String tag : List.of("py", "python", "Python", "PYTHON", "python3", "py3", "python3.12", "{python}",
                "{.python}", "tool_code", "python title=\"x.py\"", " python")) {
            extracts("```" + tag + "\nprint(1)\n```", "print(1)\n");
        }
    }

    @Test
    void noTag() {
        extracts("```\nx = search('a')\nfinal_answer(x)\n```", "x = search('a')\nfinal_answer(x)\n");
        extracts("```python\nprint(1)\n```\nIt prints:\n```\nprint(2)\n```", "print(1)\n");
    }

    @Test
    void otherLanguages() {
        extracts("```json\n{\"a\": 1}\n```\n```python\nprint(1)\n```\n```sql\nSELECT f(1)\n```", "print(1)\n");
        extracts("```bash\nls(1)\n```");
    }

    @Test
    void severalBlocks() {
        extracts("```py\na = 1\n```\nand\n```py\nb = 2\n```", "a = 1\n", "b = 2\n");
    }

    @Test
    void unclosed() {
        extracts("Look:\n```python\nprint(1)\nprint(2)", "print(1)\nprint(2)\n");
        extracts("```python\na = 1\n\n```python\nb = 2\n```", "a = 1\n", "b = 2\n");
    }

    @Test
    void fenceInsideStrings() {
        extracts("```python\nx = \"\"\"\n```\ncode\n```\n\"\"\"\nprint(x)\n```",
                "x = \"\"\"\n```\ncode\n```\n\"\"\"\nprint(x)\n");
        extracts("```python\nx = '''a\n```python\n'''\nprint(x)\n```\nend", "x = '''a\n```python\n'''\nprint(x)\n");
        extracts("```python\nx = '```'\ny = \"a\\\"```\"  # ```\nprint(x)\n```",
                "x = '```'\ny = \"a\\\"```\"  # ```\nprint(x)\n");
    }

    @Test
    void quotesThatOpenNothing() {
        extracts("```python\n# it's \"\"\" fine\nprint(1)\n```\ntext", "# it's \"\"\" fine\nprint(1)\n");
        extracts("```python\nx = '\"\"\"'\n```\ntext", "x = '\"\"\"'\n");
    }

    @Test
    void stringThatNeverEnds() {
        extracts("```python\nx = \"\"\"oops\n```\nThat was it.", "x = \"\"\"oops\n");
    }

    @Test
    void otherFences() {
        extracts("~~~python\nprint(1)\n~~~", "print(1)\n");
        extracts("~~~python\nprint('''\n```\n''')\n~~~", "print('''\n```\n''')\n");
        extracts("````python\n# a\n```\nprint(1)\n````", "# a\n```\nprint(1)\n");
        extracts("```python\nprint(1)\n`````", "print(1)\n");
    }

    @Test
    void indentedFence() {
        extracts("1. Do\n   ```python\n   if x:\n       y()\n   ```\n2. Done", "if x:\n    y()\n");
    }

    @Test
    void fenceAtTheEndOfALine() {
        extracts("```python\nprint(1)```\nDone.", "print(1)\n");
        extracts("```python print(1)```", "print(1)\n");
    }

    @Test
    void lineEnds() {
        extracts("```python\r\nprint(1)\r\nprint(2)\r\n```\r\n", "print(1)\nprint(2)\n");
    }

    @Test
    void thoughtsDoNotCount() {
        extracts("<think>\n```python\nwrong()\n```\n</think>\n```python\nright()\n```", "right()\n");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longRepliesStayQuick() {
        CodeBlocks.extract("```python\nx = '''\n```\n".repeat(1001));
    }
}
