"""A preview of a site in a folder of its own: `rosette serve` as a person runs it."""

import pathlib
import queue
import re
import shutil
import signal
import subprocess
import threading

ADDRESS = re.compile(r"the site is at (http://127\.0\.0\.1:(\d+)/\S*) until")
#: Long enough for a busy machine.
PATIENCE = 120


class Preview:
    """The program, what it has said, and the folder that it shows."""

    def __init__(self, program, source, *arguments):
        self.program, self.source, self.arguments = program, pathlib.Path(source), arguments
        self.start()

    def start(self, port=0):
        self.lines = queue.Queue()
        self.process = subprocess.Popen(
            [self.program, "serve", "--source", self.source, "--port", str(port), *self.arguments],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, args=(self.process.stdout,), daemon=True).start()
        self.address, port = ADDRESS.search(self.wait_for(ADDRESS)).groups()
        self.port = int(port)

    def _read(self, stream):
        for line in stream:
            self.lines.put(line)
        stream.close()
        self.lines.put(None)

    def wait_for(self, pattern):
        """The next line that has it."""
        while (line := self.lines.get(timeout=PATIENCE)) is not None:
            if re.search(pattern, line):
                return line
        raise AssertionError(f"the preview ended without a line that has '{pattern}'")

    def stop(self):
        """Ends it as Control-C does."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)

    def file(self, path):
        return self.source / path

    def replace(self, path, old, new):
        """Saves a file with another text in it."""
        text = self.file(path).read_text()
        assert old in text, f"{path} has no '{old}'"
        self.file(path).write_text(text.replace(old, new, 1))


def copy_of_site(repository, folder):
    """The delivered site in another folder."""
    for part in ("content", "templates"):
        shutil.copytree(repository / part, pathlib.Path(folder) / part)
    return folder
