package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import io.partnercloud.identity.signin.factor.FactorRefusal;
import io.partnercloud.identity.signin.factor.SetUpSecondFactor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever has named the password for the second factor; an operator who has none sets one up here first. */
@Controller
@RequestMapping(OnwardFromSignIn.SECOND_FACTOR)
class SecondFactorPageController {
    private static final String TO_SIGN_IN = "redirect:/sign-in";
    /** Where the browser wanted to go, as Spring Security keeps it. */
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final CheckSecondFactor checkSecondFactor;
    private final SetUpSecondFactor setUpSecondFactor;
    private final OnwardFromSignIn onward;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SecondFactorPageController(
            CheckSecondFactor checkSecondFactor, SetUpSecondFactor setUpSecondFactor, OnwardFromSignIn onward) {
        this.checkSecondFactor = checkSecondFactor;
        this.setUpSecondFactor = setUpSecondFactor;
        this.onward = onward;
    }

    @GetMapping
    ModelAndView page(@Nullable Authentication signedIn) {
        return signedIn == null || !checkSecondFactor.isLackingFor(signedIn)
                ? new ModelAndView(TO_SIGN_IN)
                : page(UUID.fromString(signedIn.getName()));
    }

    @PostMapping
    @Nullable
    ModelAndView show(
            @Nullable Authentication signedIn,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (signedIn == null || !checkSecondFactor.isLackingFor(signedIn)) {
            return new ModelAndView(TO_SIGN_IN);
        }
        var person = UUID.fromString(signedIn.getName());
        if (!checkSecondFactor.isSetUpFor(person) && !checkSecondFactor.hasPasskey(person)) {
            return setUp(signedIn, code, request, response);
        }
        return switch (checkSecondFactor.check(person, code)) {
            case RIGHT -> {
                goOn(signedIn, request, response);
                yield null;
            }
            case WRONG -> again(person, "Код не подходит. Возьмите новый код из приложения.");
            case MUST_WAIT -> again(person, "Слишком много неверных кодов. Подождите несколько минут.");
        };
    }

    /** A changed factor ends every session, this one too; the person goes on in a new one, to where they wanted to go. */
    private ModelAndView setUp(
            Authentication signedIn, String code, HttpServletRequest request, HttpServletResponse response) {
        var person = UUID.fromString(signedIn.getName());
        try {
            var codes = setUpSecondFactor.confirm(person, code);
            var wanted = request.getSession().getAttribute(WANTED);
            request.getSession().invalidate();
            request.getSession(true).setAttribute(WANTED, wanted);
            withFactor(signedIn, request, response);
            return new ModelAndView("second-factor").addObject("recoveryCodes", codes);
        } catch (FactorRefusal _) {
            return again(person, "Код не подходит. Проверьте, что время на телефоне верное.");
        }
    }

    /** From the page that has shown the recovery codes. */
    @GetMapping("/onward")
    @Nullable
    ModelAndView onward(@Nullable Authentication signedIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (signedIn == null || checkSecondFactor.isLackingFor(signedIn)) {
            return new ModelAndView(TO_SIGN_IN);
        }
        onward.onAuthenticationSuccess(request, response, signedIn);
        return null;
    }

    private void goOn(Authentication signedIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.changeSessionId();
        onward.onAuthenticationSuccess(request, response, withFactor(signedIn, request, response));
    }

    private Authentication withFactor(
            Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var whole = signedIn.toBuilder()
                .authorities(known -> known.add(FactorGrantedAuthority.fromFactor(CheckSecondFactor.FACTOR)))
                .build();
        var context = new SecurityContextImpl(whole);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return whole;
    }

    private ModelAndView page(UUID person) {
        var page = new ModelAndView("second-factor");
        if (checkSecondFactor.hasPasskey(person)) {
            page.addObject("hasPasskey", true);
        } else if (!checkSecondFactor.isSetUpFor(person)) {
            page.addObject("secret", setUpSecondFactor.begin(person));
        }
        return page;
    }

    private ModelAndView again(UUID person, String problem) {
        var page = page(person).addObject("problem", problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
