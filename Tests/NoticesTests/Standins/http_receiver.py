"""Takes requests over HTTP, answers as it is told, and reports on standard output.

Arguments: [--tls CERTIFICATE KEY] ANSWER…, each a JSON object with status (200), body, headers
and fault: "hang" (never answers), "drop" (closes before the answer), "half" (closes within it),
"endless" (a body without end). The last answer stays. First line out: the port. Then a JSON line
for each request. It ends with its standard input.
"""
import http.server
import json
import os
import ssl
import sys
import threading

arguments = sys.argv[1:]
tls = None
if arguments and arguments[0] == "--tls":
    tls = arguments[1:3]
    arguments = arguments[3:]
answers = [json.loads(text) for text in arguments] or [{}]


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def take(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        report = {
            "method": self.command,
            "path": self.path,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode("utf-8", "replace"),
        }
        print(json.dumps(report), flush=True)
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        fault = answer.get("fault")
        self.close_connection = True
        if fault == "hang":
            self.connection.recv(1)
        if fault in ("hang", "drop"):
            return
        content = answer.get("body", "").encode()
        length = len(content) + (1000 if fault == "half" else 0)
        self.send_response(answer.get("status", 200))
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        if fault != "endless":
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(content)
        while fault == "endless":
            self.wfile.write(b"x" * 65536)

    do_GET = do_POST = do_PUT = take

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass


def end_with_input():
    sys.stdin.read()
    os._exit(0)


server = Server(("127.0.0.1", 0), Receiver)
if tls:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*tls)
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=end_with_input, daemon=True).start()
print(server.server_address[1], flush=True)
server.serve_forever()
