"""Serves built sites over HTTPS on this machine, each under its own host name, as a static host would that reads `_headers`."""

import http.server
import mimetypes
import pathlib
import re
import ssl
import subprocess
import threading
import urllib.parse


class HeaderRules:
    """The rules of a `_headers` file: a pattern of paths, and the headers sent with them."""

    def __init__(self, text):
        self.rules = []
        for line in text.splitlines():
            if line and not line[0].isspace() and not line.startswith("#"):
                self.rules.append((self._pattern(line.strip()), []))
            elif line.strip() and self.rules:
                name, _, value = line.strip().partition(":")
                self.rules[-1][1].append((name.strip(), value.strip()))

    @staticmethod
    def _pattern(path):
        parts = re.split(r"(\*|:[A-Za-z]\w*)", path)
        return re.compile("".join(
            ".*" if part == "*" else "[^/]+" if part.startswith(":") else re.escape(part) for part in parts) + r"\Z")

    def headers(self, path):
        """All that match; where several set the same header, a host joins them with commas."""
        found = {}
        for pattern, headers in self.rules:
            if pattern.match(path):
                for name, value in headers:
                    found[name] = f"{found[name]}, {value}" if name in found else value
        return found


def kind_of(path):
    """The content type that a static host gives to a file by its name."""
    if path.endswith("/"):
        return "text/html"
    return "text/javascript" if path.endswith(".js") else mimetypes.guess_type(path)[0] or "application/octet-stream"


class PublishedSite:
    """A built site at its base address."""

    def __init__(self, base, folder):
        address = urllib.parse.urlsplit(base)
        self.host, self.path, self.folder = address.hostname, address.path, pathlib.Path(folder)
        self.changes = {}
        rules = self.folder / "_headers"
        self.rules = HeaderRules(rules.read_text() if rules.exists() else "")

    def answer(self, path):
        """Status, headers and bytes for a path."""
        headers = {"Content-Type": kind_of(path), **self.rules.headers(path)}
        if path in self.changes:
            status, body = self.changes[path]
            return status, headers, body
        file = self._file(path)
        if file is not None:
            return 200, headers, file.read_bytes()
        missing = self.folder / "404.html"
        return 404, {"Content-Type": "text/html"}, missing.read_bytes() if missing.exists() else b""

    def _file(self, path):
        if not path.startswith(self.path):
            return None
        file = (self.folder / path[len(self.path):]).resolve()
        if not file.is_relative_to(self.folder.resolve()):
            return None
        file = file / "index.html" if path.endswith("/") else file
        return file if file.is_file() else None


class SiteServer:
    """One server for all sites; `requests` lists what was asked of it, `down` the hosts that do not answer."""

    def __init__(self, sites, work):
        self.sites = {site.host: site for site in sites}
        self.requests, self.down = [], set()
        self._http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate(work))
        self._http.socket = context.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self._http.server_address[1]
        threading.Thread(target=self._http.serve_forever, daemon=True).start()

    def add(self, site):
        self.sites[site.host] = site

    def reset(self):
        """As it was at first."""
        self.requests.clear()
        self.down.clear()
        for site in self.sites.values():
            site.changes.clear()

    def asked(self, host):
        return [path for asked, path in self.requests if asked == host]

    def change(self, address, body, status=200):
        """Answers an address otherwise than the site was built."""
        parts = urllib.parse.urlsplit(address)
        self.sites[parts.hostname].changes[parts.path] = (status, body)

    def close(self):
        self._http.shutdown()
        self._http.server_close()

    def _handler(server):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                host = (self.headers.get("Host") or "").split(":")[0]
                path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
                server.requests.append((host, path))
                site = server.sites.get(host)
                if site is None or host in server.down:
                    self.close_connection = True
                    self.connection.close()
                    return
                status, headers, body = site.answer(path)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except OSError:
                    # The browser has gone on to another page.
                    self.close_connection = True

            def log_message(self, *arguments):
                pass

        return Handler


def certificate(work):
    """A certificate that no browser trusts, with its key; made anew for each run."""
    files = pathlib.Path(work) / "certificate.pem", pathlib.Path(work) / "certificate-key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files
