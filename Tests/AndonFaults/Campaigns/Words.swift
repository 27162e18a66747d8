/// Hostile words from people, clients and a tampered store.
extension Campaign {
    static let mail = Campaign(
        name: "mail",
        promise: "The mail addresses that an order may have are those that a message is sent to",
        tries: 20
    ) { ground throws(Broken) in
        try ground.openShop()
        ground.configure(
            """
            [notify]
            sender = "Northside"
            [notify.channel.mail]
            kind = "smtp"
            url = "smtp://127.0.0.1:1"
            from = "service@example.com"
            """.utf8)
        let address = mailAddress(ground)
        let taken = try ground.andon(
            "do", "book", "101", "--customer", "Bob", "--mail", address, "--promise", "16:00",
            "--job", "Brakes", "--frt", "1")
        guard taken.status == 0 else { return }
        func sending(to address: String) throws(Broken) -> String {
            let run = try ground.andon("notify", "test", "mail", "--to", address)
            return (run.out + run.err).replacing(address, with: "")
        }
        // Nobody listens: what is said of a good address is that, and no more.
        let usual = try sending(to: "ann@example.com")
        let said = try sending(to: address)
        try require(said == usual, "\(address) is taken, and then: \(said)")
    }

    private static func mailAddress(_ ground: Ground) -> String {
        let known = [
            "a..b@example.com", ".a@example.com", "a@-example.com", "a@example.com-", "a@example",
            "a@ex_ample.com", "a.@example.com", "a@example.com.", "a@example..com",
            "(a)@example.com",
        ]
        if ground.number < known.count { return known[ground.number] }
        let marks = Array("abz09.-_+!#$%&'*/=?^`{|}~(),:;<>[]")
        func word(_ most: Int) -> String {
            String((1...ground.chance.number(in: 1...most)).map { _ in ground.chance.pick(marks) })
        }
        return ground.chance.pick([
            word(6) + "@example.com", word(90) + "@example.com", "a@" + word(8) + ".com",
            "a@example." + word(3),
        ])
    }

    static let tampered = Campaign(
        name: "tampered",
        promise: "No text of a tampered store reaches a terminal raw",
        tries: 12
    ) { ground throws(Broken) in
        try ground.openDay()
        let escape = ground.chance.pick(["001b", "009b", "202e", "2066", "0007", "200f"])
        for act in ["update", "delete"] { try ground.sql("DROP TRIGGER events_\(act)") }
        for word in ["Ms Nair", "Wipers", "Brakes"] {
            try ground.sql(
                "UPDATE events SET data = replace(data, '\(word)', '\(word)\\u\(escape)[31mx')")
        }
        try ground.sql("DELETE FROM snapshots")
        for words in [
            ["export", "orders"], ["export", "board"], ["status"], ["order", "9001"], ["verify"],
            ["appointments"], ["plan"], ["export", "orders", "--json"],
        ] {
            let run = try ground.start(words).wait(30)
            try ground.expectCalm(run)
            let raw = HostileText.raw(in: run.out + run.err)
            try require(raw == nil, "U+\(String(raw?.value ?? 0, radix: 16)): \(run.command)")
        }
    }

    static let arguments = Campaign(
        name: "arguments",
        promise: "Whatever the arguments are, the answer is calm and plain",
        tries: 100
    ) { ground throws(Broken) in
        try ground.openShop()
        let word = HostileText.argument(&ground.chance)
        let other = HostileText.argument(&ground.chance)
        let forms = [
            ["do", "note", "100", "--text", word], ["do", "promise", "100", "--to", word],
            ["do", "hire", word, "--skill", other], ["order", word], ["next", word], [word, other],
            ["do", "assign", word, "--to", other], ["shop", "--hours", word], ["quote", word],
            [
                "do", "book", word, "--customer", other, "--promise", other, "--job", word, "--frt",
                other,
            ],
            ["do", "absent", word, "--from", other, "--to", other], ["shop", "--breaks", word],
            ["do", "contact", word, "--messages", "yes"], ["import", word], ["export", word],
            ["status", "--as", word], ["status", "--lang", word], ["shop", "--name", word],
            [
                "do", "book", "101", "--phone", word, "--customer", "A", "--promise", "16:00",
                "--job", "B", "--frt", "1",
            ],
            ["wall", "--pages", word], ["board", "--theme", word],
            ["do", "sequence", word, "--after", other],
        ]
        let run = try ground.start(ground.chance.pick(forms)).wait(30)
        try ground.expectCalm(run)
        let raw = HostileText.raw(in: run.out + run.err)
        try require(raw == nil, "U+\(String(raw?.value ?? 0, radix: 16)): \(run.said)")
        try ground.done("status")
        try ground.done("verify")
    }

    static let standardInput = Campaign(
        name: "standard-input",
        promise: "A name can be given by standard input, where ps does not show it",
        tries: 1
    ) { ground throws(Broken) in
        try ground.openShop()
        Files.write("Eleonora\n".utf8, to: ground.path("name"))
        let run = try ground.andon("do", "hire", "-", "--skill", "1", input: ground.path("name"))
        try require(run.status == 0 && run.out.contains("Eleonora"), run.said)
    }

    static let lookAlikes = Campaign(
        name: "look-alikes",
        promise: "Nobody is let in under a name that looks like another's",
        tries: 8
    ) { ground throws(Broken) in
        for name in ["one", "two"] {
            let run = try Child(
                ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", ground.path(name)],
                environment: ground.environment
            ).wait(30)
            try require(run.status == 0, run.said)
        }
        func add(_ person: String, _ key: String) throws(Broken) -> Run {
            try ground.andon(
                "access", "add", person, "--role", "advisor", "--key", ground.path("\(key).pub"),
                "--file", ground.path("keys"))
        }
        let first = try add("Bob 1", "one")
        try require(first.status == 0, first.said)
        let twin = [
            "Ｂob 1", "Bｏb 1", "Boｂ 1", "Bob １", "Bob\u{3000}1", "Bob\u{A0}1", "Bob ¹", "𝐁ob 1",
        ]
        let second = try add(twin[ground.number % twin.count], "two")
        try require(second.status != 0, "let in: \(second.said)")
    }

    static let forced = Campaign(
        name: "forced",
        promise: "The words of a client over SSH open no shell, no file and no foreign role",
        tries: 20
    ) { ground throws(Broken) in
        try ground.openShop()
        Files.write("technician,skill\nMallory,2\n".utf8, to: ground.path("staff"))
        let mark = ground.number < 10 ? "\u{0E33}" : String(ground.chance.pick(HostileText.marks))
        let wishes = [
            "board --theme x/\(mark)", "wall --theme ..\(mark)/\(mark)x", "export events",
            "import \(ground.path("staff"))", "status; touch \(ground.path("broken"))",
            "status --as Bob --role foreman", "do hire Mallory --skill 1", "$(touch broken)",
            "status --store \(ground.path("staff"))", "board --lang \(mark)/en",
        ]
        let wish = wishes[ground.number % wishes.count]
        func answer(to wish: String) throws(Broken) -> Run {
            try ground.andon(
                "--store", ground.store, "--as", "Vera", "--role", "foreman", "--forced",
                adding: ["SSH_ORIGINAL_COMMAND=\(wish)"])
        }
        let run = try answer(to: wish)
        let refused = try answer(to: "bash")
        // A refusal first tells what can be asked for.
        try require(
            run.status != 0 && run.err.hasPrefix(refused.err.prefix(60)),
            "not refused: \(wish): \(run.said)")
        try require(!Files.exists(ground.path("broken")), "a shell ran \(wish)")
        try require(try ground.count(of: "Mallory") == 0, "Mallory came in by \(wish)")
    }
}
