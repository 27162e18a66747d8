import Testing
import WorkshopCore

struct AdvisingTests {
    private func order(_ advisor: String) throws -> Order {
        var sheet = OrderSheet.of([])
        sheet.advisor = advisor
        let scene = given([.visit(.book("1041", sheet))])
        return try #require(scene.workshop.order("1041"))
    }

    @Test func `an advisor is known by the name, whatever its capitals and blanks`() throws {
        for name in ["Moreau", "moreau ", " MOREAU"] {
            #expect(try order("Moreau").isAdvised(by: Actor(name)), "\(name)")
        }
        #expect(try order(" 刘敏").isAdvised(by: Actor("刘敏")))
        let (moreau, nobody, blank) = (try order("Moreau"), try order(""), try order(" "))
        #expect(!moreau.isAdvised(by: Actor("Mor")))
        #expect(!nobody.isAdvised(by: Actor("")) && !blank.isAdvised(by: Actor(" ")))
    }

    @Test func `somebody is an advisor as long as an order of his is open`() {
        let scene = given([.visit(.book("1041", .of([])))])
        #expect(scene.workshop.isAdvisor(Actor("moreau")))
        #expect(!scene.workshop.isAdvisor(Actor("Clarke")))
        let off = scene.and(.visit(.cancel("1041", reason: "")))
        #expect(!off.workshop.isAdvisor(Actor("Moreau")))
    }
}
