import Glibc
import Phrases
import Testing

@testable import andon

struct SystemTroubleTests {
    private static let met: [Int32] = [
        ENOENT, EACCES, EISDIR, ENOTDIR, ENOSPC, EROFS, ENAMETOOLONG, ELOOP, EIO, EBADF,
    ]

    @Test(arguments: Language.all)
    func `what is met with files is told in each language`(_ language: Language) {
        let said = Self.met.map { SystemTrouble(code: $0).sentence(in: language) }
        #expect(Set(said).count == said.count)
        for (code, text) in zip(Self.met, said) {
            #expect(text != String(cString: strerror(code)), "\(text)")
        }
    }

    @Test func `what is seldom met is told as the system does`() {
        #expect(SystemTrouble(code: ENOTTY).sentence(in: .english).contains("ioctl"))
    }

    @Test func `a file is named before what is wrong with it`() {
        let failure = Failure("/a", SystemTrouble(code: EISDIR))
        #expect(failure.text(in: .english) == "/a: is a folder; name a file in it")
        #expect(failure.text(in: .simplifiedChinese) == "/a：是文件夹，请指定其中的文件")
    }
}
