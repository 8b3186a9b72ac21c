#include "ui/start/error_sentence.h"

namespace secondlook::ui {

QString errorSentence(const base::Error &error)
{
    QString message = QString::fromStdString(error.message);
    if (!message.isEmpty())
        message[0] = message[0].toUpper();
    return message;
}

} // namespace secondlook::ui
