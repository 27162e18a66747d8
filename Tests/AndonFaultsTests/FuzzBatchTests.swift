import Testing

@testable import AndonFaults

struct FuzzBatchTests {
    @Test(arguments: FuzzBatch.readers.map(\.name))
    func `a batch that is given by its words is the same again`(reader: String) {
        let batch = FuzzBatch(reader: reader, seed: 3, first: 600)
        #expect(FuzzBatch(batch.words) == batch)
    }

    @Test(arguments: FuzzBatch.readers.map(\.name))
    func `each reader reads its own samples`(name: String) throws {
        let reader = try #require(FuzzBatch.readers.first { $0.name == name })
        for sample in reader.samples { reader.read(Array(sample.utf8)) }
    }
}
