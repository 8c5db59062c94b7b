"""The tools of the MCP server for files, in plain Python, for the programs of src/test/resources/files.

They say and do what @modelcontextprotocol/server-filesystem does, for paths inside the one folder that is allowed, and
as far as the programs need it.
"""

import json
import math
import os
import re


class Files:
    """The namespace ``files``."""

    def __init__(self, root):
        self._root = os.path.realpath(root)

    def _path(self, path):
        full = os.path.realpath(os.path.join(self._root, path))
        if full != self._root and not full.startswith(self._root + os.sep):
            raise RuntimeError(f"Access denied - path outside allowed directories: {full} not in {self._root}")
        return full

    def _entries(self, path):
        """Names and whether each is a folder, sorted by bytes as the server gets them."""
        full = self._path(path)
        names = sorted(os.listdir(full), key=os.fsencode)
        return [(name, os.path.isdir(os.path.join(full, name))) for name in names]

    def _read(self, path):
        full = self._path(path)
        try:
            with open(full, "rb") as file:
                return file.read().decode("utf-8", "replace")
        except FileNotFoundError:
            raise RuntimeError(f"ENOENT: no such file or directory, open '{full}'") from None

    def list_allowed_directories(self):
        return f"Allowed directories:\n{self._root}"

    def read_text_file(self, path, tail=None, head=None):
        if head and tail:
            raise RuntimeError("Cannot specify both head and tail parameters simultaneously")
        text = self._read(path)
        if tail:
            return "\n".join(text.replace("\r\n", "\n").split("\n")[-int(tail):])
        if head:
            lines = text.split("\n")
            if lines[-1] == "":
                lines.pop()
            return "\n".join(lines[:int(head)])
        return text

    def list_directory(self, path):
        return "\n".join(f"{'[DIR]' if folder else '[FILE]'} {name}" for name, folder in self._entries(path))

    def list_directory_with_sizes(self, path, sort_by="name"):
        entries = [(name, folder, os.stat(os.path.join(self._path(path), name)).st_size)
                   for name, folder in self._entries(path)]
        entries.sort(key=lambda e: -e[2] if sort_by == "size" else e[0])
        lines = [f"[DIR] {name:<30} " if folder else f"[FILE] {name:<30} {format_size(size):>10}"
                 for name, folder, size in entries]
        files = [size for _, folder, size in entries if not folder]
        lines += ["", f"Total: {len(files)} files, {len(entries) - len(files)} directories",
                  f"Combined size: {format_size(sum(files))}"]
        return "\n".join(lines)

    def directory_tree(self, path, exclude_patterns=()):
        if exclude_patterns:
            raise NotImplementedError("exclude_patterns")

        def tree(folder):
            return [{"name": name, "type": "directory", "children": tree(f"{folder}/{name}")} if is_folder
                    else {"name": name, "type": "file"} for name, is_folder in self._entries(folder)]
        return json.dumps(tree(path), indent=2, ensure_ascii=False)

    def search_files(self, path, pattern, exclude_patterns=()):
        if exclude_patterns:
            raise NotImplementedError("exclude_patterns")
        expression = glob_expression(pattern)
        start, found = self._path(path), []

        def search(folder):
            for name, is_folder in self._entries(folder):
                full = os.path.join(folder, name)
                if expression.fullmatch(os.path.relpath(full, start)):
                    found.append(full)
                if is_folder:
                    search(full)
        search(start)
        return "\n".join(found) or "No matches found"

    def get_file_info(self, path):
        stat = os.stat(self._path(path))
        folder = os.path.isdir(self._path(path))
        return "\n".join([f"size: {stat.st_size}", "created: -", "modified: -", "accessed: -",
                          f"isDirectory: {str(folder).lower()}", f"isFile: {str(not folder).lower()}",
                          f"permissions: {stat.st_mode & 0o777:03o}"])

    def write_file(self, path, content):
        with open(self._path(path), "w", encoding="utf-8", newline="") as file:
            file.write(content)
        return f"Successfully wrote to {path}"

    def create_directory(self, path):
        os.makedirs(self._path(path), exist_ok=True)
        return f"Successfully created directory {path}"

    def move_file(self, source, destination):
        target = self._path(destination)
        if os.path.lexists(target):
            raise RuntimeError(f"Destination already exists: {target}")
        os.rename(self._path(source), target)
        return f"Successfully moved {source} to {destination}"


def format_size(size):
    if size <= 0:
        return "0 B"
    power = min(int(math.log(size) / math.log(1024)), 4)
    return f"{size} B" if power == 0 else f"{size / 1024 ** power:.2f} {['B', 'KB', 'MB', 'GB', 'TB'][power]}"


def glob_expression(pattern):
    """A glob in which ``*`` stays within a folder and ``**/`` spans any number of them."""
    parts = ["(?:.*/)?" if part == "**/" else "[^/]*" if part == "*" else re.escape(part)
             for part in re.findall(r"\*\*/|\*|[^*]+", pattern)]
    return re.compile("".join(parts), re.DOTALL)
