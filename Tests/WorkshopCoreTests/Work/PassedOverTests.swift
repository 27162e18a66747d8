import Foundation
import Testing
import WorkshopCore

struct PassedOverTests {
    @Test func `it is written with the words that later programs must read`() throws {
        let passed = PassedOver("1012/1", .material, remark: "")
        let text = #"{"first":{"order":"1012","number":1},"reason":"material","remark":""}"#
        #expect(try JSONDecoder().decode(PassedOver.self, from: Data(text.utf8)) == passed)
        #expect(
            PassedOver.Reason.allCases.map(\.rawValue)
                == ["customer", "training", "material", "advisor", "other"])
    }
}
