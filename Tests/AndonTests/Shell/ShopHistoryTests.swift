import Testing

struct ShopHistoryTests {
    /// Ten visits a week ago, each with a job of an hour that took an hour and a half.
    private func shop() throws -> ShopOnDisk {
        let shop = try ShopOnDisk.opened()
        try shop.done("do", "hire", "Smith", "--skill", "2")
        for number in 1...10 {
            let hour = number < 6 ? 7 : 12
            func at(_ minute: Int) -> String {
                let minutes = hour * 60 + (number - 1) % 5 * 60 + minute
                let day = 9 + (number - 1) / 5
                let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
                return "2026-11-\(day < 10 ? "0" : "")\(day)T" + clock.joined(separator: ":")
            }
            let ro = "\(number)"
            shop.time = at(0)
            try shop.done(
                "do", "book", ro, "--customer", "C", "--plate", "P", "--promise",
                "2026-11-20T15:00", "--job", "Oil", "--frt", "0.5", "--skill", "1")
            try shop.done("do", "receive", ro)
            try shop.done("do", "start", ro, "--tech", "Smith")
            shop.time = at(45)
            for verb in [["finish", ro], ["qc", ro, "--pass"], ["settle", ro], ["ready", ro]] {
                _ = try shop.run(["do"] + verb)
            }
            try shop.done("do", "deliver", ro)
        }
        shop.time = ShopOnDisk.morning
        return shop
    }

    @Test func `a quote rests on jobs that left the board long ago`() throws {
        let shop = try shop()
        let quote = try Document(
            try shop.done("quote", "--job", "Oil", "--frt", "1", "--skill", "1", "--json"))
        #expect(quote["cases"].number == 10)
        #expect(quote["comparable"].text == "kind-and-skill")
        // One and a half times an hour from 9:30, and inspection and settlement behind it.
        #expect(quote["promise"].text == "2026-11-23T11:15:00+01:00")
        #expect(quote["forecast"].text == "2026-11-23T10:41:00+01:00")
    }
}
