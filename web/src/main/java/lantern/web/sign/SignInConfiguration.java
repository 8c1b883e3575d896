package lantern.web.sign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.InMemoryOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who gets in: by password, or once by a link that was printed on the operator's own screen. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Everything comes from this server; nothing is evaluated; nobody may frame the pages. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final AuthenticationSuccessHandler WELCOME =
            (_, response, _) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);

    private static final AuthenticationFailureHandler REFUSED =
            (_, response, _) -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                response.setContentType("application/json");
                response.getWriter().write("{\"error\":\"That is not a valid sign-in.\"}");
            };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    OneTimeTokenService oneTimeTokens() {
        return new InMemoryOneTimeTokenService();
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            OneTimeTokenService tokens,
            Accounts users,
            SignInThrottle throttle,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .csrf(csrf -> csrf.spa().ignoringRequestMatchers("/inner/**"))
                .formLogin(form ->
                        form.loginPage("/login")
                                .loginProcessingUrl("/login")
                                .successHandler((_, response, signedIn) -> {
                                    throttle.succeeded(signedIn.getName());
                                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                                })
                                .failureHandler(REFUSED))
                .addFilterBefore(
                        new ThrottledSignIn(throttle), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new CurrentAccount(users, answers), AuthorizationFilter.class)
                .addFilterBefore(
                        oneTimeLogin(tokens, users), UsernamePasswordAuthenticationFilter.class)
                .logout(logout ->
                        logout.logoutSuccessHandler((_, response, _) ->
                                response.setStatus(HttpServletResponse.SC_NO_CONTENT)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(
                                        policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    private static OneTimeTokenAuthenticationFilter oneTimeLogin(
            OneTimeTokenService tokens, UserDetailsService users) {
        var filter = new OneTimeTokenAuthenticationFilter();
        filter.setAuthenticationManager(
                new ProviderManager(new OneTimeTokenAuthenticationProvider(tokens, users)));
        filter.setAuthenticationSuccessHandler(WELCOME);
        filter.setAuthenticationFailureHandler(REFUSED);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        return filter;
    }

    @Bean
    WebMvcConfigurer pages(ViewerArgument viewer) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(viewer);
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/login").setViewName("forward:/index.html");
            }
        };
    }
}
