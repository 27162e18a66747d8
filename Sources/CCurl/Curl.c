#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>

/* The checks of curl's own macros are for direct calls. */
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
    __typeof__(curl_global_init) *global_init;
    __typeof__(curl_easy_init) *init;
    __typeof__(curl_easy_cleanup) *cleanup;
    __typeof__(curl_easy_perform) *perform;
    __typeof__(curl_easy_strerror) *strerror;
    __typeof__(curl_easy_setopt) *setopt;
    __typeof__(curl_easy_getinfo) *getinfo;
    __typeof__(curl_slist_append) *append;
    __typeof__(curl_slist_free_all) *free_all;
} curl;

static int loaded = -1;

static void load(void) {
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) return;
    curl.global_init = dlsym(library, "curl_global_init");
    curl.init = dlsym(library, "curl_easy_init");
    curl.cleanup = dlsym(library, "curl_easy_cleanup");
    curl.perform = dlsym(library, "curl_easy_perform");
    curl.strerror = dlsym(library, "curl_easy_strerror");
    curl.setopt = dlsym(library, "curl_easy_setopt");
    curl.getinfo = dlsym(library, "curl_easy_getinfo");
    curl.append = dlsym(library, "curl_slist_append");
    curl.free_all = dlsym(library, "curl_slist_free_all");
    if (!curl.global_init || !curl.init || !curl.cleanup || !curl.perform || !curl.strerror
        || !curl.setopt || !curl.getinfo || !curl.append || !curl.free_all)
        return;
    loaded = curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1;
}

int andon_curl_load(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return loaded;
}

CURL *andon_curl_open(void) { return curl.init(); }

void andon_curl_close(CURL *handle) { curl.cleanup(handle); }

CURLcode andon_curl_perform(CURL *handle) { return curl.perform(handle); }

const char *andon_curl_words(CURLcode code) { return curl.strerror(code); }

CURLcode andon_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl.setopt(handle, option, value);
}

CURLcode andon_curl_set_text(CURL *handle, CURLoption option, const char *text) {
    return curl.setopt(handle, option, text);
}

CURLcode andon_curl_set_body(CURL *handle, const char *bytes, long count) {
    CURLcode code = curl.setopt(handle, CURLOPT_POSTFIELDSIZE, count);
    return code != CURLE_OK ? code : curl.setopt(handle, CURLOPT_COPYPOSTFIELDS, bytes);
}

CURLcode andon_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
    return curl.setopt(handle, option, list);
}

CURLcode andon_curl_set_transfer(
    CURL *handle, CURLoption option, andon_curl_transfer transfer, void *context) {
    CURLcode code = curl.setopt(handle, option, transfer);
    if (code != CURLE_OK) return code;
    CURLoption data = option == CURLOPT_READFUNCTION ? CURLOPT_READDATA
        : option == CURLOPT_HEADERFUNCTION           ? CURLOPT_HEADERDATA
                                                     : CURLOPT_WRITEDATA;
    return curl.setopt(handle, data, context);
}

long andon_curl_status(CURL *handle) {
    long status = 0;
    return curl.getinfo(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK ? status : 0;
}

int andon_curl_socket(CURL *handle) {
    curl_socket_t socket = CURL_SOCKET_BAD;
    return curl.getinfo(handle, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK ? socket : -1;
}

struct curl_slist *andon_curl_append(struct curl_slist *list, const char *text) {
    return curl.append(list, text);
}

void andon_curl_free_list(struct curl_slist *list) { curl.free_all(list); }
