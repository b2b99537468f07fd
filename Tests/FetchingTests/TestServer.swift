import Foundation
import TestSupport
import Testing
import Verifying

/// A small web server on this machine, for as long as a test runs.
struct TestServer {
    /// `http://127.0.0.1:12345`, without a slash at the end.
    let address: String

    static let python = Workplace.tool("python3")

    /// Starts a server, hands it to the closure and stops it again.
    static func run<Result>(_ body: (TestServer) async throws -> Result) async throws -> Result {
        let process = Process()
        let python: URL = try #require(python)
        process.executableURL = python
        process.arguments = ["-c", program]
        // Its end tells the server that the tests have ended, also where they were killed.
        let input = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        defer {
            process.terminate()
            try? input.fileHandleForWriting.close()
        }
        // The server tells the port that it was given as soon as it listens.
        var port: [UInt8] = []
        while port.last != UInt8(ascii: "\n"), let next = try output.fileHandleForReading.read(upToCount: 1),
            !next.isEmpty
        {
            port += next
        }
        let number = String(decoding: port, as: UTF8.self).trimmingCharacters(in: .newlines)
        return try await body(TestServer(address: "http://127.0.0.1:\(number)"))
    }

    /// What the server says of itself; asked without any of the code under test.
    func count(_ name: String) async throws -> Int {
        let run = try await ProgramRun(
            try #require(Self.python),
            [
                "-c", "import sys, urllib.request as u; print(u.urlopen(sys.argv[1]).read().decode())",
                "\(address)/count/\(name)",
            ])
        return try #require(Int(run.standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    private static let program = """
        import collections, http.server, os, sys, threading, time
        asked, busy, lock = collections.Counter(), collections.Counter(), threading.Lock()
        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *rest): pass
            def answer(self, status, body=b"", **headers):
                self.send_response(status)
                for name, value in headers.items(): self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            def do_HEAD(self):
                name = self.path.split("/")[1]
                asked["HEAD " + name] += 1
                if name == "get-only": return self.answer(405)
                if name == "later": return self.answer(503, **{"Retry-After": "3600"})
                if name == "status": return self.answer(int(self.path.split("/")[2]))
                if name == "loop": return self.answer(302, Location="/loop")
                if name == "redirect": return self.answer(302, Location="/ok")
                if name == "agent": return self.answer(200 if self.headers["User-Agent"] == "Rosette/1" else 400)
                self.answer(200 if name == "ok" else 404)
            def do_GET(self):
                name = self.path.split("/")[1]
                if name == "count": return self.answer(200, str(asked[self.path.split("/")[2]]).encode())
                asked[name] += 1
                if name == "get-only": return self.answer(200, b"x" * 20000)
                if name == "ok": return self.answer(200, b'{"ok": true}')
                if name == "accept": return self.answer(200, self.headers["Accept"].encode())
                if name == "agent": return self.answer(200, (self.headers["User-Agent"] or "").encode())
                if name == "status": return self.answer(int(self.path.split("/")[2]), b"{}")
                if name == "redirect": return self.answer(302, Location="/ok")
                if name == "loop": return self.answer(302, Location="/loop")
                if name == "file": return self.answer(302, Location="file:///etc/passwd")
                if name == "elsewhere": return self.answer(302, Location="https://127.0.0.1:1/")
                if name == "named": return self.answer(302, Location="http://0.0.0.0:%d/ok" % self.server.server_port)
                if name == "large": return self.answer(200, b"x" * 20000)
                if name == "endless":
                    self.send_response(200)
                    self.end_headers()
                    while True: self.wfile.write(b"x" * 65536)
                if name == "silent": time.sleep(60)
                if name == "busy":
                    with lock:
                        busy["now"] += 1
                        asked["peak"] = max(asked["peak"], busy["now"])
                    time.sleep(0.3)
                    with lock: busy["now"] -= 1
                    return self.answer(200, b"{}")
                self.answer(404)
        threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
        """
}
