import DealerFiles
import Testing

struct CellFormTests {
    @Test(arguments: CellForm.allCases)
    func `every form shows by example what is accepted`(form: CellForm) {
        #expect(form.description.contains(form.accepted))
        #expect(!form.accepted.isEmpty)
    }
}
