import Foundation

/// The days in the folder `ShopDays`.
enum RecordedDays {
    static func all() throws -> [(name: String, text: [UInt8])] {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = here.deletingLastPathComponent().appendingPathComponent("ShopDays")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
            (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }
}
