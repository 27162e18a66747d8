import Testing

@testable import DealerFiles

struct FileTextTests {
    private func problem(_ bytes: [UInt8]) -> FileProblem? {
        do throws(FileProblem) {
            _ = try FileText(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a byte order mark is no part of the text`() throws {
        let text = try FileText([0xEF, 0xBB, 0xBF] + Array("ro".utf8))
        #expect(text.utf8 == Array("ro".utf8))
        #expect(text.encoding == .utf8)
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read in both byte orders, with its mark and without`(
        isLittle: Bool, isMarked: Bool
    ) throws {
        let mark = isMarked ? "\u{FEFF}" : ""
        let bytes = "\(mark)ro,刘🚗".utf16.flatMap { unit in
            isLittle
                ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        let text = try FileText(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "ro,刘🚗")
        #expect(text.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
    }

    @Test func `broken UTF-16 names the line`() {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 10, 0, 0x00, 0xD8, 0x61, 0]
        #expect(problem(bytes) == .undecodable(.utf16LittleEndian, line: 2))
        #expect(problem([0xFF, 0xFE, 0x61]) == .undecodable(.utf16LittleEndian, line: 1))
    }

    @Test func `the first line that is not UTF-8 is named, whatever the line ends`() {
        for end in ["\n", "\r\n", "\r"] {
            let bytes = Array("a\(end)é\(end)J".utf8) + [0xFC] + Array("rgen".utf8)
            #expect(problem(bytes) == .undecodable(.utf8, line: 3))
        }
    }

    @Test func `a western 8-bit file is not taken for Chinese`() {
        let latin =
            Array("J".utf8) + [0xFC] + Array("rgen Gro".utf8) + [0xDF] + Array(", S".utf8)
            + [0xF8] + Array("ren".utf8)
        #expect(problem(latin) == .undecodable(.utf8, line: 1))
    }

    @Test func `a damaged UTF-8 file is not taken for Chinese`() {
        #expect(problem(Array("José, José\n刘英静".utf8) + [0xE5]) == .undecodable(.utf8, line: 2))
    }

    @Test func `Chinese bytes that are not UTF-8 are read as GB18030`() throws {
        let text = try FileText([0xC1, 0xF5, 0xD3, 0xA2, 0xBE, 0xB2, 0x2C, 0x31])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "刘英静,1")
        #expect(text.encoding == .gb18030)
    }
}
