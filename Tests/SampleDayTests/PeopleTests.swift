import Testing
import WorkshopCore

@testable import SampleDay

struct PeopleTests {
    @Test func `the technicians are those of the training picture, in its order`() throws {
        let staff = try FoldedDay(.english).workshop.staff
        #expect(
            staff.map(\.id.name) == [
                "B. Smith", "D. Morris", "S. White", "G. Bates", "M. Allen", "D. Sands",
            ])
        #expect(staff.map(\.skill.level) == [4, 3, 3, 2, 2, 1])
    }

    @Test(arguments: SampleLanguage.allCases)
    func `no two people share a name`(language: SampleLanguage) {
        let names =
            Mechanic.allCases.map { $0.name.text(in: language) }
            + Person.allCases.map { $0.name.text(in: language) }
        #expect(Set(names).count == names.count)
    }
}
