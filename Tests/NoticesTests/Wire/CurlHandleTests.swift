import CCurl
import Testing

@testable import Notices

struct CurlHandleTests {
    @Test func `a setting that libcurl refuses ends the transfer before it begins`() throws {
        let receiver = try Standin.http("{}")
        let curl = try CurlHandle(TransferLimits(), schemes: "http,nonsense")
        curl.set(CURLOPT_URL, "http://127.0.0.1:\(receiver.port)/")
        #expect(curl.perform() == CURLE_UNSUPPORTED_PROTOCOL)
        #expect(curl.status == 0)
    }

    @Test func `lines before the body are kept apart from it`() throws {
        let receiver = try Standin.http(#"{"body":"a\nb","headers":{"X-Y":"z"}}"#)
        let curl = try CurlHandle(TransferLimits(), schemes: "http")
        curl.set(CURLOPT_URL, "http://127.0.0.1:\(receiver.port)/")
        #expect(curl.perform() == CURLE_OK)
        #expect(curl.lines.first == "HTTP/1.1 200 OK")
        #expect(curl.lines.contains("X-Y: z"))
        #expect(String(decoding: curl.body, as: UTF8.self) == "a\nb")
        #expect(curl.status == 200 && !curl.isCut)
    }

    @Test func `other schemes than those allowed are refused`() throws {
        let curl = try CurlHandle(TransferLimits(), schemes: "https")
        curl.set(CURLOPT_URL, "http://127.0.0.1:1/")
        #expect(curl.perform() == CURLE_UNSUPPORTED_PROTOCOL)
    }
}
