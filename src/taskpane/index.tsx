document.getElementById('boot')?.remove();
