"""Takes mail, answers as it is told, and reports on standard output.

Arguments, each KEY=VALUE: rcpt=SENTENCE and data=SENTENCE are what it answers to the recipient and
to the mail; login=USER:PASSWORD asks for it; certificate=FILE and key=FILE offer encryption, which
tls=required asks for and tls=first begins with; fault=hang never greets, fault=busy greets with
421, fault=late never answers the mail, fault=drop closes when it is there, fault=quit never answers
the farewell. First line out: the port. Then a JSON line for each mail. It ends with its input.
"""
import asyncio
import json
import os
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

told = dict(argument.split("=", 1) for argument in sys.argv[1:])
fault = told.get("fault")


class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        return told.get("rcpt", "250 OK")

    async def handle_DATA(self, server, session, envelope):
        report = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "data": envelope.content.decode("utf-8", "replace"),
            "encrypted": server.transport.get_extra_info("ssl_object") is not None,
            "user": getattr(session.auth_data, "login", b"").decode(),
        }
        print(json.dumps(report), flush=True)
        if fault == "late":
            await asyncio.Event().wait()
        if fault == "drop":
            server.transport.abort()
        return told.get("data", "250 OK queued as 4711")

    async def handle_QUIT(self, server, session, envelope):
        if fault == "quit":
            await asyncio.Event().wait()
        return "221 Bye"


def authenticate(server, session, envelope, mechanism, data):
    pair = (data.login + b":" + data.password).decode()
    return AuthResult(success=pair == told["login"], handled=False, auth_data=data)


async def hang(reader, writer):
    if fault == "busy":
        writer.write(b"421 4.3.2 too many connections\r\n")
        writer.close()
    await reader.read()


async def serve():
    context = None
    if "certificate" in told:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(told["certificate"], told["key"])
    is_first = told.get("tls") == "first"

    def protocol():
        return SMTP(
            Mailbox(),
            hostname="mail.test",
            tls_context=None if is_first else context,
            require_starttls=told.get("tls") == "required",
            authenticator=authenticate if "login" in told else None,
            auth_required="login" in told,
            auth_require_tls=not is_first,
        )

    loop = asyncio.get_running_loop()
    if fault in ("hang", "busy"):
        server = await asyncio.start_server(hang, "127.0.0.1", 0)
    else:
        server = await loop.create_server(
            protocol, "127.0.0.1", 0, ssl=context if is_first else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=end_with_input, daemon=True).start()
asyncio.run(serve())
