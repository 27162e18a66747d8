import Phrases
import Testing
import WorkshopCore
import WorkshopPlanner

@testable import BoardScreens

struct FormFieldsTests {
    private let job = JobID(OrderID("1049"), 1)
    private let order = OrderID("1049")

    private func kinds() -> [FormKind] {
        [
            .stop(job), .changeStop(job), .failInspection(job),
            .override(job, TechnicianID("S. White")), .receive(order), .park(order),
            .call(order), .tellAdvisor(order), .addWork(order), .part(order, nil), .note(order),
            .orderPart(order, "11213-31030"), .partEta(order, "11213-31030"),
            .cancel(order), .absent(TechnicianID("S. White")),
        ]
    }

    @Test(arguments: Language.all)
    func `every form has a title with its subject and different fields`(_ language: Language) throws
    {
        let board = try SampleBoard(language).board
        for kind in kinds() {
            let form = board.form(kind)
            #expect(form.title.contains("1049") || form.title.contains("S. White"), "\(kind)")
            #expect(!form.fields.isEmpty)
            #expect(Set(form.fields.map(\.label)).count == form.fields.count, "\(kind)")
        }
    }

    @Test func `a stop that is changed begins with what holds now`() throws {
        let form = try SampleBoard().board.form(.changeStop(job))
        #expect(form.choice(.fieldCode) == 2)
        #expect(form.text(.fieldExpected) == "14:40")
        #expect(form.text(.fieldParked) == "P2")
        #expect(form.text(.fieldReason).contains("gasket"))
    }

    @Test func `what stands as the owner of a stop is no vendor, and the other way round`() throws {
        let board = try SampleBoard().board
        #expect(board.form(.changeStop(job)).text(.fieldVendor) == "")
        let sublet = board.form(.changeStop(JobID(OrderID("1051"), 1)))
        #expect(sublet.choice(.fieldCode) == 3 && sublet.text(.fieldOwner) == "")
    }

    @Test func `a new promise is proposed from the forecast, never before the old one`() throws {
        let board = try SampleBoard().board
        let late = board.form(.call(OrderID("1052")))
        let forecast = try #require(board.outlook.orders[OrderID("1052")]?.forecast)
        let proposed = try #require(
            TimeText.instant(late.text(.fieldNewPromise), now: board.now, zone: .utc))
        #expect(proposed >= forecast)
        #expect(late.text(.fieldTold) == "Leila Haddad")
        let good = board.form(.call(OrderID("1062")))
        #expect(good.text(.fieldNewPromise) == "15:30")
    }

    @Test func `a part's next state is proposed`() throws {
        let form = try SampleBoard().board.form(.part(order, "11213-31030"))
        #expect(form.text(.fieldPart) == "11213-31030")
        #expect(form.field(.fieldPartState)?.text == "arrived")
    }

    @Test func `a moment is written as it can be read back`() throws {
        let board = try SampleBoard().board
        for instant in [SampleBoard.at(14, 40), SampleBoard.at(26, 15), SampleBoard.at(24 * 9, 0)] {
            let text = board.written(instant)
            #expect(TimeText.instant(text, now: board.now, zone: .utc) == instant, "\(text)")
        }
    }
}
