import CNcurses
import Glibc
import Testing

@testable import TerminalCanvas

struct WidthTableTests {
    private var libraryVersion: String {
        var bytes = [UInt8](repeating: 0, count: 64)
        _ = bytes.withUnsafeMutableBytes {
            confstr(Int32(_CS_GNU_LIBC_VERSION), $0.baseAddress, 64)
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    @Test func `runs rise and hold widths of zero to two`() {
        let runs = WidthTable.runs
        #expect(zip(runs, runs.dropFirst()).allSatisfy { $0 >> 2 < $1 >> 2 })
        #expect(runs.allSatisfy { $0 & 3 <= 2 })
    }

    /// The C library's own version decides: another one knows another Unicode.
    @Test func `every character is as wide as the C library says`() {
        setlocale(LC_CTYPE, "C.UTF-8")
        let isSameLibrary = libraryVersion == "glibc 2.36"
        var different: [UInt32] = []
        for value in UInt32(0xa0)...0x3ffff where !(0xd800..<0xe000).contains(value) {
            let width = andon_wide_character_width(value)
            if width >= 0 && Int(width) != ScalarKind.tableWidth(value) { different.append(value) }
        }
        #expect(different.count <= (isSameLibrary ? 0 : 400))
        let usual = (UInt32(0xa0)...0x17f).map { $0 } + (0x4e00...0x9fff).map { $0 }
        #expect(different.filter(usual.contains).isEmpty)
    }
}
