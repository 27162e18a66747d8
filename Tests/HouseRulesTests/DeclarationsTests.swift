import Testing

struct DeclarationsTests {
    private func declarations(_ text: String) -> Declarations {
        Declarations(Lexer.tokens(of: text))
    }

    private func names(_ text: String) -> [String] {
        declarations(text).functions.map { "\($0.name) \($0.lineCount)" }
    }

    @Test func `functions, initialisers, subscripts and computed properties have bodies`() {
        let text = """
            struct S<T> where T: P {
                var stored = 1
                var short: Int { 2 }
                var shown: [Int: (Int) -> Void] {
                    get { [:] }
                }
                init?(_ f: () -> Void = { }) throws(E) {
                }
                subscript<I>(i: I) -> Int { i }
                func `says "{"`<U>(u: U) async throws -> [U]
                where U: Q {
                    let x = { 1 }
                    self.init()

                    return "}"
                }
                static func == (a: S, b: S) -> Bool { true }
                deinit {
                }
            }
            """
        #expect(
            names(text) == [
                "short 1", "shown 3", "init 2", "subscript 1", "`says \"{\"` 7", "= 1", "deinit 2",
            ])
    }

    @Test func `a requirement without a body does not take the next body for its own`() {
        let text = """
            protocol P {
                func asked() -> Int
                var wanted: Int { get }
                init(a: Int)
            }
            extension P { func given() {
            } }
            """
        #expect(names(text) == ["wanted 1", "given 2"])
    }

    @Test func `a local variable does not take the block after it for its own`() {
        #expect(names("var x: Int\nif a {\n}\nfor var i in b {\n}\nif var c {\n}") == [])
    }

    @Test func `the cases of an enumeration are found, those of a nested one apart`() {
        let text = """
            enum Event: Equatable {
                case jobStarted(job: Int, at: Int), jobStopped
                enum Inner { case x }
                indirect case other(Event)
                case raw = 3
                var a: Int { switch self { case .jobStopped: 1 } }
            }
            """
        #expect(
            declarations(text).enums == [
                EnumCases(name: "Event", cases: ["jobStarted", "jobStopped", "other", "raw"]),
                EnumCases(name: "Inner", cases: ["x"]),
            ])
    }

    @Test func `a switch is known by the names that its patterns start with`() {
        let text = """
            switch event {
            case .a(.inner), let .b(x) where x == .other:
                if case .no = y { }
                switch z { case .nested: break }
            case Event.c:
                f(.no)
            default: break
            }
            """
        #expect(
            declarations(text).switches == [
                SwitchUse(line: 1, heads: [0: ["a", "b", "c"]], catchAllLine: 7),
                SwitchUse(line: 4, heads: [0: ["nested"]], catchAllLine: nil),
            ])
    }

    @Test func `the places of a tuple pattern are kept apart, and a lone underscore catches all`() {
        let text = "switch (a, b) {\ncase (.x, .y(.n)), (_, .z): 1\ncase _: 2\n}"
        #expect(
            declarations(text).switches == [
                SwitchUse(line: 1, heads: [0: ["x"], 1: ["y", "z"]], catchAllLine: 3)
            ])
    }
}
