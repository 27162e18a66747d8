import Testing
import WorkshopCore
import WorkshopPlanner

struct PlanObstacleTests {
    @Test func `what is planned all the same is told apart, and each names its order`() {
        let obstacles: [(PlanObstacle, Bool)] = [
            (.nobodyCan("1041/2", .basic), false), (.allAway("1041/2", .basic), false),
            (.part("1041/2", number: "X", eta: nil), false), (.authorisation("1041/2"), false),
            (.stopped("1041/2", .sublet, expected: nil), false),
            (.notHere("1041/2", expected: "7:00"), false),
            (.late("1041", promise: "7:00", ready: nil), true),
            (.inCircle("1041", [2, 3]), false), (.comesAfter("1041/2", "1041/1"), false),
            (.longerThanShift("1041/2", Minutes(600)), true),
        ]
        for (obstacle, isPlanned) in obstacles {
            #expect(obstacle.isPlanned == isPlanned && obstacle.order == "1041")
        }
    }
}
