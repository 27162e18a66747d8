import Foundation
import Testing

@testable import andon

struct Base64Tests {
    @Test func `what is encoded can be decoded, whatever its length`() {
        for count in 0..<70 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
            let whole = Data(bytes).base64EncodedString()
            let bare = whole.filter { $0 != "=" }
            #expect(Base64.encode(bytes) == bare)
            #expect(Base64.decode(whole) == (count == 0 ? nil : bytes))
        }
    }

    @Test(arguments: [
        "", "A", "AA", "AAA", "AAAAA", "A===", "====", "=AAA", "AA=A", "AAA!", "AA A", "AAA\n",
        "AAAA\u{301}", "ＡＡＡＡ", "AB==", "AAB=",
    ])
    func `a text that is not whole stands for nothing`(_ text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
