#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

/* libcurl is loaded when the first message is sent and not with the program: with the thirty
   libraries behind it every start would take some 4 ms longer. Setting and asking are variadic,
   which Swift cannot call; here they have types. */

/* Loads libcurl once. Returns 0, or -1 when this machine has none. Everything below needs it. */
int andon_curl_load(void);

CURL *andon_curl_open(void);
void andon_curl_close(CURL *handle);
CURLcode andon_curl_perform(CURL *handle);
/* The meaning of a code in English; static. */
const char *andon_curl_words(CURLcode code);

CURLcode andon_curl_set_number(CURL *handle, CURLoption option, long value);
/* libcurl copies the text. */
CURLcode andon_curl_set_text(CURL *handle, CURLoption option, const char *text);
/* libcurl copies `count` bytes, which are sent by POST. */
CURLcode andon_curl_set_body(CURL *handle, const char *bytes, long count);
/* The list has to live as long as the handle. */
CURLcode andon_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list);

/* Reads or writes up to size * count bytes and returns how many it did. */
typedef size_t (*andon_curl_transfer)(char *bytes, size_t size, size_t count, void *context);
/* `option` is CURLOPT_WRITEFUNCTION, CURLOPT_READFUNCTION or CURLOPT_HEADERFUNCTION. */
CURLcode andon_curl_set_transfer(
    CURL *handle, CURLoption option, andon_curl_transfer transfer, void *context);

/* The socket of the last connection; -1 when it is closed. */
int andon_curl_socket(CURL *handle);
/* The status of the last answer, HTTP or SMTP; 0 when there was none. */
long andon_curl_status(CURL *handle);

struct curl_slist *andon_curl_append(struct curl_slist *list, const char *text);
void andon_curl_free_list(struct curl_slist *list);

#endif
