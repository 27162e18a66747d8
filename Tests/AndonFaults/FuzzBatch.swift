import DealerFiles
import Glibc
import Notices
import TerminalCanvas
import WorkshopCore

/// A row of mutated texts for one reader, read in a process of its own: a trap ends that one alone.
///
/// Built with a sanitizer, it finds what a black box hides.
struct FuzzBatch: Equatable {
    static let size = 300

    let reader: String
    let seed: UInt64
    /// The number of the batch's first text.
    let first: Int

    init(reader: String, seed: UInt64, first: Int) {
        (self.reader, self.seed, self.first) = (reader, seed, first)
    }

    /// Reads what `words` gives; nil when that is no batch.
    init?(_ words: [String]) {
        guard words.count == 4, words[0] == "--fuzz",
            Self.readers.contains(where: { $0.name == words[1] }),
            let seed = UInt64(words[2]), let first = Int(words[3])
        else { return nil }
        self.init(reader: words[1], seed: seed, first: first)
    }

    /// The arguments that give the batch to this program.
    var words: [String] { ["--fuzz", reader, String(seed), String(first)] }

    /// Reads all texts; the number of each stands on standard output before it is read.
    func run() {
        guard let reader = Self.readers.first(where: { $0.name == reader }) else { return }
        for number in first..<first + Self.size {
            print(number)
            fflush(nil)
            reader.read(text(number, of: reader))
        }
    }

    private func text(_ number: Int, of reader: Reader) -> [UInt8] {
        var chance = Chance(seed: seed, campaign: reader.name, number: number)
        return Mutation.of(Array(chance.pick(reader.samples).utf8), &chance)
    }

    struct Reader: Sendable {
        let name: String
        let samples: [String]
        let read: @Sendable ([UInt8]) -> Void
    }

    static let readers = [
        Reader(name: "files", samples: [orders, staff, json, calendar]) { bytes in
            _ = try? DealerFileReader.read(bytes, zone: .utc)
        },
        Reader(name: "columns", samples: ["\"Order No.\" = \"ro\"\n'Fahrer' = \"technician\"\n"]) {
            _ = try? ColumnMap(toml: String(decoding: $0, as: UTF8.self))
        },
        Reader(name: "themes", samples: [theme]) {
            _ = Theme.parse(String(decoding: $0, as: UTF8.self), named: "odd") { _ in nil }
        },
        Reader(name: "templates", samples: ["{customer}, your {model} is {{ready}}. {shop}"]) {
            let fields: Set = ["customer", "model", "shop"]
            let template = try? Template(String(decoding: $0, as: UTF8.self), allowed: fields)
            _ = template?.text(filledWith: ["customer": "Ann", "model": "", "shop": "{model}"])
        },
        Reader(name: "addresses", samples: ["ann@example.com", "+44 20 7946 0687", "020-7946"]) {
            let text = String(decoding: $0, as: UTF8.self)
            _ = (MailAddress(text), PhoneNumber(text), ContactAddress(text))
        },
    ]

    private static let orders = """
        ro,arrival,promised,customer,phone,plate,job,frt_hours,skill,after,parts
        17,2026-11-23T11:00,2026-11-23T16:00,"A ""B"" C",+442079460687,KHL 1,Brakes,1.5,2,,04465
        17,2026-11-23T11:00,2026-11-23T16:00,Ann,020,KHL 1,Wipers,0.2,1,1,
        """
    private static let staff = """
        technician;skill;shift;lunch;absent
        Bob;3;07:00-16:00;12:00-12:30;2026-11-24T08:00/2026-11-25T17:00
        """
    private static let json = """
        {"ro":"17","arrival":"2026-11-23T11:00","promised":"2026-11-23T16:00",\
        "customer":"\\u00e9\\ud83d\\ude00","plate":"KHL 1","job":"Brakes","frt_hours":1.5e0,\
        "waiting":true,"parts":["04465",null]}
        """
    private static let calendar = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:1@example.com
        DTSTART;TZID=Europe/Brussels:20261124T090000
        DURATION:PT1H30M
        RRULE:FREQ=WEEKLY;COUNT=3
        SUMMARY:Brakes\\, front
        DESCRIPTION:Plate: KHL 1\\nCustomer: A
         nn\\nRO: 17
        END:VEVENT
        END:VCALENDAR
        """
    private static let theme = """
        name = "Odd"
        inherits = "dark"
        tier = "256"
        [palette]
        red = "#ff0000"
        [roles]
        late = { fg = "red", bold = true }
        """
}
