package io.partnercloud.identity.password.web;

import io.partnercloud.identity.password.PasswordRule;
import io.partnercloud.identity.password.SendForgottenPassword;
import io.partnercloud.identity.password.SetPassword;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of passwords: the one behind a one-time link, whose script moves the token from behind the # into the form, and the one to ask for such a link. */
@Controller
@RequestMapping("/password")
class PasswordPageController {
    private final SetPassword setPassword;
    private final SendForgottenPassword sendForgottenPassword;

    PasswordPageController(SetPassword setPassword, SendForgottenPassword sendForgottenPassword) {
        this.setPassword = setPassword;
        this.sendForgottenPassword = sendForgottenPassword;
    }

    @GetMapping
    String page() {
        return "password";
    }

    @PostMapping
    ModelAndView set(@RequestParam String token, @RequestParam String password) {
        return switch (setPassword.set(token, password)) {
            case SetPassword.Set() -> new ModelAndView("redirect:/sign-in?ready");
            case SetPassword.Unfit(var flaw) -> again(words(flaw), token);
            case SetPassword.LinkNotValid() ->
                again("Ссылка уже использована или устарела. Запросите новую: «Забыли пароль?» на странице входа.", "");
        };
    }

    @GetMapping("/forgotten")
    String forgotten() {
        return "forgotten";
    }

    /** By login or by address: whoever has forgotten a password need not remember which of them it was. */
    @PostMapping("/forgotten")
    ModelAndView send(@RequestParam String who) {
        sendForgottenPassword.toLogin(who.strip());
        sendForgottenPassword.toEmail(who.strip());
        return new ModelAndView("forgotten")
                .addObject(
                        "notice",
                        "Если такая учётная запись есть, мы отправили письмо со ссылкой. Она действует 24 часа.");
    }

    private static String words(PasswordRule.Flaw flaw) {
        return switch (flaw) {
            case TOO_SHORT -> "Пароль должен быть не короче 12 знаков.";
            case TOO_LONG -> "Пароль слишком длинный: не больше 72 байт, это 36 русских букв.";
            case GUESSABLE ->
                "Этот пароль легко подобрать: он из известных списков, повторов, ряда клавиш или вашего имени. "
                        + "Возьмите несколько слов, не связанных друг с другом.";
        };
    }

    private static ModelAndView again(String problem, String token) {
        var page = new ModelAndView("password", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("problem", problem);
        page.addObject("token", token);
        return page;
    }
}
