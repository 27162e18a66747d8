import Testing
import WorkshopCore

@testable import SampleDay

struct CustomersTests {
    @Test func `every order of the tables has its customer, and nobody is left over`() {
        let orders = Set((Visits.all.map(\.order)) + [1079])
        #expect(Set(Customer.all.keys) == orders)
    }

    @Test(arguments: SampleLanguage.allCases)
    func `no name and no plate is there twice`(language: SampleLanguage) {
        let customers = Customer.all.values
        #expect(Set(customers.map { $0.name.text(in: language) }).count == customers.count)
        #expect(Set(customers.map { $0.plate.text(in: language) }).count == customers.count)
    }

    @Test func `every telephone number is one that nobody can have`() {
        let phones = Customer.all.keys.map(Customer.phone)
        #expect(phones.allSatisfy { $0.english.hasPrefix("+44 20 7946 0") })
        #expect(phones.allSatisfy { $0.english.count == "+44 20 7946 0123".count })
        #expect(phones.allSatisfy { $0.chinese.hasPrefix("154") && $0.chinese.count == 11 })
        #expect(Set(phones).count == phones.count)
    }
}
