import Testing

struct SystemSecretsTests {
    @Test func `a secret comes from its file, and one that is not there is named`() throws {
        let gateway = try Gateway()
        let shop = try ShopOnDisk.working()
        let file = shop.home.file("key")
        try shop.configure(
            """
            [notify.channel.sms]
            kind = "http"
            url = "http://127.0.0.1:\(gateway.port)/"
            body = '{{"to":"{phone}"}}'
            header.X-Key = "{secret}"
            secret_file = "\(file)"
            """)
        #expect(try shop.refused("notify", "test", "sms", "--to", "12345").contains(file))
        try shop.home.write("key", "from the file\n")
        try shop.done("notify", "test", "sms", "--to", "12345")
        #expect(try gateway.received()["headers"]["x-key"].text == "from the file")
    }
}
