import Testing

@testable import WorkshopStore

@Suite struct JSONEncodingTests {
    private struct Mixed: Codable, Hashable {
        var whole: Int8 = -7
        var real = 2.5
        var flag = true
        var missing: String?
        var list: [[UInt16]] = [[1], []]
        var named: [String: Int64] = ["x": .max]
        var words: [String?] = ["a", nil]
    }

    private final class Derived: Encodable {
        func encode(to encoder: any Encoder) throws {
            var members = encoder.container(keyedBy: Key.self)
            try members.encodeNil(forKey: .nothing)
            var inner = members.nestedContainer(keyedBy: Key.self, forKey: .inner)
            try inner.encode(1, forKey: .inner)
            var list = members.nestedUnkeyedContainer(forKey: .list)
            try list.encodeNil()
            var nested = list.nestedContainer(keyedBy: Key.self)
            try nested.encode("n", forKey: .inner)
            var deeper = list.nestedUnkeyedContainer()
            try deeper.encode(2)
            try 3.encode(to: list.superEncoder())
            try 4.encode(to: members.superEncoder())
            try 5.encode(to: members.superEncoder(forKey: .last))
            #expect(list.count == 4)
        }

        enum Key: CodingKey {
            case nothing, inner, list, last
        }
    }

    @Test func `values of all kinds are encoded, without what is missing`() throws {
        #expect(
            try JSONValue.encoding(Mixed()).text
                == #"{"flag":true,"list":[[1],[]],"named":{"x":9223372036854775807},"#
                + #""real":2.5,"whole":-7,"words":["a",null]}"#)
    }

    @Test func `containers can be nested`() throws {
        #expect(
            try JSONValue.encoding(Derived()).text
                == #"{"inner":{"inner":1},"last":5,"list":[null,{"inner":"n"},[2],3],"#
                + #""nothing":null,"super":4}"#)
    }

    @Test func `what is encoded can be decoded`() throws {
        let tape = try JSONTape(JSONValue.encoding(Mixed()).text.utf8)
        #expect(try Mixed(from: TapeDecoder(tape: tape, node: 0)) == Mixed())
    }
}
