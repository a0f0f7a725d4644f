package io.partnercloud.identity.email.web;

import io.partnercloud.identity.email.ConfirmEmail;
import io.partnercloud.identity.email.UndoEmailChange;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages behind the links about addresses: nothing happens before the button, as mail filters open links too. */
@Controller
class EmailPageController {
    private final ConfirmEmail confirmEmail;
    private final UndoEmailChange undoEmailChange;

    EmailPageController(ConfirmEmail confirmEmail, UndoEmailChange undoEmailChange) {
        this.confirmEmail = confirmEmail;
        this.undoEmailChange = undoEmailChange;
    }

    @GetMapping("/sign-in/new-email")
    String newEmail() {
        return "new-email";
    }

    @PostMapping("/sign-in/new-email")
    ModelAndView confirm(@RequestParam String token) {
        return confirmEmail.confirm(token)
                ? new ModelAndView("new-email")
                        .addObject("notice", "Адрес подтверждён: теперь письма приходят на него.")
                : refused("new-email");
    }

    @GetMapping("/sign-in/keep-email")
    String keepEmail() {
        return "keep-email";
    }

    @PostMapping("/sign-in/keep-email")
    ModelAndView undo(@RequestParam String token) {
        return undoEmailChange.undo(token)
                ? new ModelAndView("keep-email")
                        .addObject(
                                "notice",
                                "Смена адреса отменена, все сеансы завершены. На прежний адрес отправлена ссылка для нового пароля.")
                : refused("keep-email");
    }

    private static ModelAndView refused(String page) {
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("problem", "Ссылка уже использована или устарела.");
    }
}
