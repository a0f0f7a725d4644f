package io.partnercloud.identity.registration.web;

import io.partnercloud.identity.registration.SetPassword;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a one-time link: sets the password. Its script moves the token from behind the # into the form. */
@Controller
@RequestMapping("/password")
class PasswordPageController {
    private final SetPassword setPassword;

    PasswordPageController(SetPassword setPassword) {
        this.setPassword = setPassword;
    }

    @GetMapping
    String page() {
        return "password";
    }

    @PostMapping
    ModelAndView set(@RequestParam String token, @RequestParam String password) {
        return switch (setPassword.set(token, password)) {
            case SET -> new ModelAndView("redirect:/sign-in?ready");
            case UNFIT_PASSWORD -> again("Пароль должен быть не короче 10 знаков и не длиннее 72 байт.", token);
            case LINK_NOT_VALID ->
                again("Ссылка уже использована или устарела. Зарегистрируйтесь ещё раз — придёт новая.", "");
        };
    }

    private static ModelAndView again(String problem, String token) {
        var page = new ModelAndView("password", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", problem);
        page.addObject("token", token);
        return page;
    }
}
