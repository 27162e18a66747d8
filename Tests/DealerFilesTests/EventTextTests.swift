import Testing

@testable import DealerFiles

struct EventTextTests {
    private func read(_ description: String) -> EventText {
        var text = EventText(ColumnMap())
        text.add(description: description)
        return text
    }

    @Test func `lines that name a column give it, the others are notes`() {
        let text = read("Plate: KHL 223\n - FRT hours： 1.8\nhttps://x.example\nhello: world\n\nhi")
        #expect(text.said == [.plate: "KHL 223", .flatRate: "1.8"])
        #expect(text.rest == ["https://x.example", "hello: world", "hi"])
    }

    @Test func `a value may stand below its name, but not below what is work`() {
        let text = read("Plate\nKHL 223\nModel:\nYaris\nWash\nPlease call\nVIN:\nPhone")
        #expect(text.said == [.plate: "KHL 223", .model: "Yaris"])
        #expect(text.rest == ["Wash", "Please call", "Phone"])
    }

    @Test func `what is said first holds, notes add up, and the time is the calendar's`() {
        let text = read("Plate: A\nPlate: A\nPlate: B\nNotes: gate code\nArrival: 2026-11-24T08:00")
        #expect(text.said == [.plate: "A"])
        #expect(text.rest == ["Plate: B", "gate code", "Arrival: 2026-11-24T08:00"])
    }

    @Test func `a summary is the job without the columns in it`() {
        var text = EventText(ColumnMap())
        #expect(text.add(summary: "Oil; Plate: KHL 223 | wipers｜skill：2;") == "Oil; wipers")
        #expect(text.said == [.plate: "KHL 223", .skill: "2"])
        #expect(text.add(summary: "Wash") == "Wash")
    }
}
