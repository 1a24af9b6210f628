package org.wisselwerk.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Opens and ends sessions in a browser. */
@Singleton
class SessionCookie {

    private final Sessions sessions;
    private final boolean secure;

    SessionCookie(Sessions sessions, @Value("${wisselwerk.url:}") String url) {
        this.sessions = sessions;
        this.secure = url.startsWith("https:");
    }

    /** Always a new token: one that was there before the sign-in may be known to somebody else. */
    HttpResponse<?> open(HttpRequest<?> request, UUID account) {
        closeOf(request);
        String token = sessions.open(account, Device.of(request.getHeaders().get("User-Agent")));
        return HttpResponse.noContent().cookie(cookie(token).maxAge(Sessions.ABSOLUTE));
    }

    HttpResponse<?> close(HttpRequest<?> request) {
        closeOf(request);
        return HttpResponse.noContent().cookie(cookie("").maxAge(0));
    }

    private void closeOf(HttpRequest<?> request) {
        String before = Authentication.session(request);
        if (before != null) {
            sessions.close(before);
        }
    }

    private Cookie cookie(String value) {
        return Cookie.of(Authentication.COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .path("/");
    }
}
