package io.partnercloud.identity.signin.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. The form itself is answered by the filter chain. */
@Controller
class SignInPageController {

    @GetMapping("/sign-in")
    String page(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String busy,
            @RequestParam(required = false) @Nullable String ready,
            Model model) {
        if (wait != null) {
            model.addAttribute(
                    "problem", "Слишком много неудачных попыток. Подождите несколько минут и попробуйте снова.");
        } else if (busy != null) {
            model.addAttribute("problem", "Сейчас входит слишком много людей. Попробуйте снова через минуту.");
        } else if (error != null) {
            model.addAttribute("problem", "Логин или пароль не подходят.");
        } else if (ready != null) {
            model.addAttribute("notice", "Пароль задан. Теперь войдите.");
        }
        return "sign-in";
    }
}
