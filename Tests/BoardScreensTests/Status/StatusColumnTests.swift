import Phrases
import TerminalCanvas
import Testing
import WorkshopCore

@testable import BoardScreens

struct StatusColumnTests {
    @Test func `every open state has a column and no other state has one`() {
        for state in OrderState.all {
            #expect((StatusColumn(state) != nil) == state.isOpen, "\(state)")
        }
        #expect(Set(OrderState.all.compactMap(StatusColumn.init)) == Set(StatusColumn.allCases))
    }

    @Test func `the stoppages stand in the order of their letters`() {
        let columns = StoppageCode.allCases.compactMap { StatusColumn(.stopped($0)) }
        #expect(columns == [.interrupted, .customer, .parts, .sublet])
    }

    @Test(arguments: Language.all)
    func `short titles with two digits fit a narrow column, long ones differ`(_ language: Language)
    {
        let words = Words(language, zone: .utc)
        for column in StatusColumn.allCases {
            let short = column.shortTitle(words) + " 12"
            #expect(TextWidth.cells(of: short) <= StatusLayout.narrowText + 1, "\(short)")
        }
        let titles = StatusColumn.allCases.map { words($0.title) }
        #expect(Set(titles).count == titles.count)
    }

    @Test func `a stoppage's title begins with its letter`() {
        let words = Words(.simplifiedChinese, zone: .utc)
        for column in [StatusColumn.interrupted, .customer, .parts, .sublet] {
            #expect(words(column.title).hasPrefix(column.shortTitle(words)))
        }
    }
}
