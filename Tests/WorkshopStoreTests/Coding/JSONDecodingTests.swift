import Testing

@testable import WorkshopStore

@Suite struct JSONDecodingTests {
    private struct Numbers: Decodable, Hashable {
        var a: Int8, b: Int16, c: Int32, d: Int64
        var e: UInt, f: UInt8, g: UInt16, h: UInt32, i: UInt64
        var real: Double, short: Float, flag: Bool
    }

    private struct Optionals: Decodable, Hashable {
        var absent: Int?
        var null: String?
        var present: [Int?]
    }

    private struct Shape: Decodable {
        var first: Int
        var inner: String
        var list: [Bool]

        enum Key: CodingKey {
            case first, inner, list
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            #expect(Set(members.allKeys) == [.first, .inner, .list])
            #expect(members.contains(.first))
            first = try Int(from: members.superDecoder(forKey: .first))
            inner = try members.nestedContainer(keyedBy: Key.self, forKey: .inner)
                .decode(String.self, forKey: .inner)
            var elements = try members.nestedUnkeyedContainer(forKey: .list)
            #expect(elements.count == 3)
            var bits = try elements.nestedUnkeyedContainer()
            list = [try bits.decode(Bool.self)]
            _ = try elements.nestedContainer(keyedBy: Key.self)
            _ = try elements.superDecoder()
            #expect(elements.isAtEnd)
            #expect(throws: ShapeProblem.self) { try elements.decode(Int.self) }
            _ = try members.superDecoder()
        }
    }

    private func decode<T: Decodable>(_ type: T.Type, _ text: String) throws -> T {
        try T(from: TapeDecoder(tape: JSONTape(text.utf8), node: 0))
    }

    @Test func `numbers of every width are read`() throws {
        let text =
            #"{"a":-1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9,"#
            + #""real":1.5e2,"short":0.5,"flag":false}"#
        #expect(
            try decode(Numbers.self, text)
                == Numbers(
                    a: -1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, real: 150, short: 0.5,
                    flag: false))
    }

    @Test func `what is absent or null is nil`() throws {
        #expect(
            try decode(Optionals.self, #"{"null":null,"present":[1,null]}"#)
                == Optionals(absent: nil, null: nil, present: [1, nil]))
    }

    @Test func `containers can be nested`() throws {
        let shape = try decode(
            Shape.self, #"{"first":1,"inner":{"inner":"x"},"list":[[true],{},2]}"#)
        #expect(shape.first == 1 && shape.inner == "x" && shape.list == [true])
    }

    @Test(arguments: [
        "[]", "{}", #"{"absent":"x","present":[]}"#, #"{"present":{}}"#, #"{"present":["x"]}"#,
        #"{"null":1,"present":[]}"#,
    ])
    func `what does not fit is an error`(text: String) {
        #expect(throws: ShapeProblem.self) { try decode(Optionals.self, text) }
    }

    @Test func `true, a text and a number are not taken for each other`() {
        #expect(throws: ShapeProblem.self) { try decode(Bool.self, "1") }
        #expect(throws: ShapeProblem.self) { try decode(String.self, "1") }
        #expect(throws: ShapeProblem.self) { try decode(Double.self, "\"1\"") }
        #expect(throws: ShapeProblem.self) { try decode(Int.self, "true") }
    }
}
