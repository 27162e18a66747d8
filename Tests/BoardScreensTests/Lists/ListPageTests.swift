import Testing
import WorkshopCore

@testable import BoardScreens

struct ListPageTests {
    @Test func `what a row stands for knows its order`() {
        let order = OrderID("1052")
        let subjects: [ListRow.Subject] = [
            .call(order), .alert(order, 0), .stoppage(JobID(order, 1)), .promise(order),
            .part(order, "90-1"),
        ]
        #expect(subjects.allSatisfy { $0.order == order })
        #expect(Set(subjects).count == subjects.count)
    }

    @Test func `the rows of a page are those of its lists, in their order`() throws {
        let page = DeskScreen.page(try SampleBoard(screen: .desk).board)
        #expect(page.sections.count == 3)
        #expect(page.rows.count == page.sections.reduce(0) { $0 + $1.rows.count })
        #expect(page.rows.first?.subject == page.sections[0].rows.first?.subject)
    }
}
