import CCurl
import Testing

@testable import Notices

struct TransferFailureTests {
    private func reason(_ code: CURLcode) -> String { TransferFailure(code).reason }

    @Test func `a failure is said in words`() throws {
        try #require(andon_curl_load() == 0)
        #expect(reason(CURLE_COULDNT_RESOLVE_HOST) == "the host's name is unknown")
        #expect(reason(CURLE_COULDNT_CONNECT) == "it cannot be reached")
        #expect(reason(CURLE_OPERATION_TIMEDOUT) == "no answer in time")
        #expect(reason(CURLE_GOT_NOTHING) == "the connection broke off")
        #expect(reason(CURLE_USE_SSL_FAILED).contains("no encryption"))
        #expect(
            reason(CURLE_SSL_CACERT_BADFILE)
                == "Problem with the SSL CA cert (path? access rights?)")
    }

    @Test func `only what the settings cause is lasting`() throws {
        try #require(andon_curl_load() == 0)
        #expect(TransferFailure(CURLE_URL_MALFORMAT).isLasting)
        #expect(TransferFailure(CURLE_UNSUPPORTED_PROTOCOL).isLasting)
        #expect(!TransferFailure(CURLE_COULDNT_CONNECT).isLasting)
        #expect(!TransferFailure(CURLE_SSL_CONNECT_ERROR).isLasting)
    }
}
