package io.partnercloud.gateway.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of the gateway's own problems, at the address their type names. */
@Controller
class PagesController {

    @GetMapping("/problems/gateway/{code:\\w+}")
    void problem(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/problems/" + code).forward(request, response);
    }
}
