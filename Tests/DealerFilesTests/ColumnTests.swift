import DealerFiles
import Testing

struct ColumnTests {
    @Test(arguments: Column.allCases)
    func `a column is found by its name in any case and spacing`(column: Column) {
        #expect(Column(named: column.rawValue) == column)
        let shouted = column.rawValue.uppercased().split(separator: "_").joined(separator: " ")
        #expect(Column(named: shouted) == column)
        #expect(DealerFileKind.allCases.contains { $0.columns.contains(column) })
    }

    @Test func `other names are no column`() {
        #expect(Column(named: "mileage") == nil)
        #expect(Column(named: "") == nil)
    }

    @Test func `what a kind of file requires it also reads`() {
        for kind in DealerFileKind.allCases {
            #expect(Set(kind.required).isSubset(of: kind.columns))
        }
    }
}
