"""The folder of a built site, answering for its addresses as a static host would."""

import urllib.parse


class SiteFolder:
    def __init__(self, folder, base):
        self.folder, self.base = folder.resolve(), base.rstrip("/") + "/"

    def file(self, address):
        """The file at an address, found as a static host finds it; None where it would answer 404 or redirect."""
        if not address.startswith(self.base):
            return None
        path = urllib.parse.unquote(address[len(self.base):].partition("?")[0])
        file = self.folder / path
        if path == "" or path.endswith("/"):
            file = file / "index.html"
        inside = self.folder in file.resolve().parents
        return file if inside and file.is_file() else None

    def name(self, file):
        return file.relative_to(self.folder).as_posix()

    def address(self, file):
        return self.base + urllib.parse.quote(self.name(file))
