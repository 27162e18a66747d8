import DealerFiles
import Testing
import WorkshopCore

struct OrderRowTests {
    private func read(_ column: String, _ value: String) throws -> ReadResult {
        try ExportFile.read(
            "\(ExportFile.header),\(column)\n\(ExportFile.row("1041")),\(value)")
    }

    @Test func `the job's technician and parts belong to the row's job`() throws {
        let result = try ExportFile.read(
            "\(ExportFile.header),technician,parts\n"
                + "\(ExportFile.row("1041")),,A x1\n"
                + "\(ExportFile.row("1041", job: "Brakes")),D. Morris,B x2; C\n")
        let order = try #require(result.orders.first)
        #expect(order.technicians == [2: TechnicianID("D. Morris")])
        #expect(order.lines == [2, 3])
        #expect(
            order.sheet.parts == [
                PartRequest(number: "A", quantity: 1, job: 1),
                PartRequest(number: "B", quantity: 2, job: 2),
                PartRequest(number: "C", quantity: 1, job: 2),
            ])
    }

    @Test func `an unknown category is other work, with a warning`() throws {
        let result = try read("category", "detailing")
        #expect(result.orders.first?.sheet.jobs.first?.kind == .other)
        #expect(
            result.problems
                == [ImportProblem(line: 2, column: .category, .unknownCategory("detailing"))])
    }

    @Test(arguments: [
        ("waiting", "maybe", CellForm.yesNo), ("appointment", "noon", .time),
        ("comeback_of", "9/7", .orderNumber), ("parts", "A x0", .parts), ("wash", "soon", .yesNo),
        ("after", "first", .after), ("mail", "mei.example.com", .mail),
        ("mail", "+44 20 7946 0322", .mail),
    ])
    func `a value of the wrong form is told with the right one`(
        column: String, value: String, form: CellForm
    ) throws {
        let result = try read(column, value)
        #expect(result.orders.isEmpty)
        #expect(result.problems.map(\.reason) == [.malformed(value, form)])
        #expect(result.problems.map(\.column) == [column])
    }

    @Test func `a mail address is kept in small letters, as messages are sent to it`() throws {
        let result = try read("mail", "Mei.Tan@Example.com")
        #expect(result.orders.first?.sheet.mail == "mei.tan@example.com")
        #expect(try read("mail", "").orders.first?.sheet.mail == nil)
    }

    @Test func `an order is not its own comeback`() throws {
        #expect(try read("comeback_of", "1041").problems.map(\.reason) == [.comebackOfItself])
    }
}
