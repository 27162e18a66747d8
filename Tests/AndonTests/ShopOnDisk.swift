import Foundation
import Testing

/// A store of its own on the disk, upon which the program is run as a user runs it.
///
/// The clock stands still at `time` for each run, so that every output is the same every time.
final class ShopOnDisk {
    /// The morning on which most tests take place, a Monday, in the shop's zone.
    static let morning = "2026-11-23T09:30"

    let home: CleanHome
    var time = ShopOnDisk.morning
    var language = "en"

    /// A home without a store.
    init() throws {
        home = try CleanHome()
    }

    /// A shop in Brussels that is open from 7:00 to 16:00.
    static func opened() throws -> ShopOnDisk {
        let shop = try ShopOnDisk()
        try shop.done(
            "init", "--name", "Northside", "--time-zone", "Europe/Brussels", "--hours",
            "07:00-16:00")
        return shop
    }

    /// The same shop with three technicians and one order, 1041, with two jobs, whose car is here.
    static func working() throws -> ShopOnDisk {
        let shop = try opened()
        for (name, skill) in [("B. Smith", "4"), ("S. White", "3"), ("D. Sands", "1")] {
            try shop.done("do", "hire", name, "--skill", skill, "--lunch", "12:00-13:00")
        }
        try shop.done(
            "do", "book", "1041", "--customer", "Ana Lopez", "--plate", "REW 595", "--model",
            "RAV4", "--advisor", "Moreau", "--promise", "15:00", "--job", "Oil service", "--frt",
            "0.7", "--skill", "1", "--job", "Brake pads", "--frt", "1.4", "--skill", "2", "--wash")
        try shop.done("do", "receive", "1041")
        return shop
    }

    /// The path of the store.
    var store: String { home.file("shop.db") }

    /// Runs the program upon this store.
    @discardableResult
    func run(
        _ words: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> ProgramRun {
        var variables = environment
        variables["ANDON_STORE"] = variables["ANDON_STORE"] ?? store
        variables["ANDON_LANG"] = variables["ANDON_LANG"] ?? language
        variables["ANDON_AS"] = variables["ANDON_AS"] ?? "Wang"
        return try runAndon(
            words + ["--now", time], input: input, environment: variables, home: home)
    }

    /// Runs the program and expects that it did what it was asked.
    /// - Returns: what it printed.
    @discardableResult
    func done(
        _ words: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let run = try run(words, input: input)
        #expect(run.status == 0, "\(words): \(run.err)", sourceLocation: sourceLocation)
        #expect(run.err == "", "\(words)", sourceLocation: sourceLocation)
        return run.out
    }

    /// Runs the program and expects that it declines with one line on standard error.
    /// - Returns: the line after the program's name.
    @discardableResult
    func refused(
        _ words: String..., status: Int32 = 1, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        let run = try run(words)
        #expect(run.status == status, "\(words): \(run.out)", sourceLocation: sourceLocation)
        return line(run, sourceLocation)
    }

    /// The one line on standard error, after the program's name.
    func line(_ run: ProgramRun, _ sourceLocation: SourceLocation = #_sourceLocation) -> String {
        #expect(run.err.hasPrefix("andon: "), "\(run.err)", sourceLocation: sourceLocation)
        #expect(
            run.err.filter { $0 == "\n" }.count == 1 && run.err.hasSuffix("\n"), "\(run.err)",
            sourceLocation: sourceLocation)
        return String(run.err.dropFirst("andon: ".count).dropLast())
    }

    /// The document that a command prints with `--json`.
    func document(
        _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Document {
        let run = try run(words + ["--json"])
        #expect(run.status == 0, "\(words): \(run.err)", sourceLocation: sourceLocation)
        return try Document(run.out)
    }

    /// The order as `andon status --json` has it.
    func order(
        _ ro: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Document {
        let orders = try document("status", sourceLocation: sourceLocation)["orders"].elements
        return try #require(
            orders.first { $0["ro"].text == ro }, sourceLocation: sourceLocation)
    }
}

/// A JSON document as a test looks into it; what is not there is null.
struct Document: Equatable {
    private let value: NSObject?

    init(_ text: String) throws {
        value =
            try JSONSerialization.jsonObject(
                with: Data(text.utf8), options: .fragmentsAllowed) as? NSObject
    }

    private init(_ value: Any?) { self.value = value as? NSObject }

    subscript(_ name: String) -> Document { Document((value as? [String: Any])?[name]) }
    subscript(_ index: Int) -> Document {
        let list = value as? [Any] ?? []
        return Document(list.indices.contains(index) ? list[index] : nil)
    }

    var text: String? { value as? String }
    var number: Int? { (value as? NSNumber)?.intValue }
    var flag: Bool? { (value as? NSNumber)?.boolValue }
    var isNull: Bool { value == nil || value is NSNull }
    var elements: [Document] { (value as? [Any] ?? []).map { Document($0) } }
    var names: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    var texts: [String] { elements.compactMap(\.text) }
}
