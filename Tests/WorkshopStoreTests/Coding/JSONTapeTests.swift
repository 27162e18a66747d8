import Testing

@testable import WorkshopStore

@Suite struct JSONTapeTests {
    private func tape(_ text: String) throws -> JSONTape { try JSONTape(text.utf8) }

    @Test func `members are found by name, also behind nested values`() throws {
        let tape = try tape(#"{"a":{"x":[1,2]},"b":"two","\u0063":null}"#)
        #expect(tape.member("b", of: 0).flatMap(tape.string) == "two")
        #expect(tape.member("c", of: 0).map { tape.nodes[$0].kind } == .null)
        #expect(tape.member("x", of: 0) == nil)
        #expect(tape.member("x", of: 2) == 4)
        #expect(tape.member("a", of: 4) == nil)
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), (#"a\"b\\c\/d"#, "a\"b\\c/d"),
        (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"), (#"\u00e9\u738b"#, "\u{E9}\u{738B}"),
        (#"\ud83d\ude97!"#, "\u{1F697}!"), (#"\ud83d!"#, "\u{FFFD}!"),
        ("\u{738B}", "\u{738B}"),
    ])
    func `strings are read with their escapes`(text: String, string: String) throws {
        #expect(try tape("\"" + text + "\"").string(at: 0) == string)
    }

    @Test func `whole numbers are read when they fit`() throws {
        #expect(try tape("-42").integer(at: 0) == -42)
        #expect(try tape("9223372036854775807").integer(at: 0) == Int64.max)
        #expect(try tape("-9223372036854775808").integer(at: 0) == Int64.min)
        #expect(try tape("9223372036854775808").integer(at: 0) == Int64?.none)
        #expect(try tape("256").integer(at: 0) == UInt8?.none)
        #expect(try tape("-1").integer(at: 0) == UInt?.none)
        #expect(try tape("1.5").integer(at: 0) == Int?.none)
        #expect(try tape("1e3").integer(at: 0) == Int?.none)
        #expect(try tape("\"1\"").integer(at: 0) == Int?.none)
    }

    @Test func `children are the elements of an array and the names of an object`() throws {
        let array = try tape("[1,[2,3],4]")
        #expect(array.children(of: 0) == [1, 2, 5])
        let object = try tape(#"{"a":[1],"b":2}"#)
        #expect(object.children(of: 0).compactMap(object.string) == ["a", "b"])
        #expect(array.children(of: 1) == [])
    }

    @Test func `a text can be read under a name`() throws {
        let (object, name) = ([UInt8](#"{"x":1}"#.utf8), [UInt8]("event".utf8))
        let tape = try object.withUnsafeBufferPointer { object in
            try name.withUnsafeBufferPointer { name in try JSONTape(object, named: name) }
        }
        #expect(String(decoding: tape.text(of: 0), as: UTF8.self) == #"{"event":{"x":1}}"#)
    }
}
